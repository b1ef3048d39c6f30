-- A shared secret that was shown but not yet confirmed with a code.
alter table access_account add column totp_new bytea;
