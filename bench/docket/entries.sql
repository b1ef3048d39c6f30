alter table docket_entry disable trigger docket_entry_is_to_be_read;
drop index docket_text_words;
drop index docket_text_unread;
-- A million invented matters over three years: 40 townships and towns of one district, 6 communities each, 4 grids each.
insert into docket_entry (county, id, kind, number, code_digest, title, place, area, building, category, privacy, channel,
    stage, owner_unit, opened_at, closed_at, due_at)
select '340404', md5('e' || n)::uuid, 'incident',
       left(area, 12) || '-SJ-' || to_char(opened, 'YYYYMMDD') || '-' || lpad((n % 100000)::text, 5, '0') || n / 100000,
       decode(md5('c' || n), 'hex'),
       (array['路灯不亮', '井盖破损', '垃圾满溢', '楼道堆物', '占道经营', '噪声扰民', '下水道堵塞', '电梯故障', '消防通道停车', '树木倒伏'])[1 + n % 10]
           || '，' || (array['晚上看不见路', '气味很大', '影响出行', '已经三天', '老人不便', '存在隐患', '多次反映'])[1 + n % 7]
           || case when n % 1000 = 7 then '，化粪池外溢' else '' end,
       (array['幸福', '和平', '建设', '人民', '淮河', '蔡新', '平山', '唐山'])[1 + n % 8] || '路' || n % 300 || '号',
       area, left(area, 12) || 'E001B' || lpad((n % 400)::text, 3, '0'),
       (array['0302', '0301', '0106', '0402', '0201', '1001', '0308', '0312', '0401', '0313', '0601'])[1 + n % 11],
       case when n % 11 = 10 then 'R' else 'N' end, (array['RESIDENT', 'GRID', 'PHONE'])[1 + n % 3],
       case when n % 100 < 3 then (array['SUBMITTED', 'ASSIGNED', 'HANDLING', 'WAIT_THIRD_PARTY'])[1 + n % 4] else 'CLOSED' end,
       case when n % 100 < 3 then md5('u' || n % 500)::uuid end, opened,
       case when n % 100 < 3 then null else opened + interval '3 days' end,
       case when n % 100 < 3 then opened + interval '5 days' end
from (select n, '340404' || lpad((1 + n % 40)::text, 3, '0') || lpad((1 + n / 40 % 6)::text, 3, '0')
             || lpad((1 + n / 240 % 4)::text, 3, '0') as area,
             timestamptz '2026-11-01' - n * interval '94 seconds' as opened
      from generate_series(1, 1000000) n) g;
-- The pieces that the product cuts: pairs of neighbouring characters between marks, and the last one alone.
create function bench_pieces(words text) returns text[] language sql immutable as $$
    select array_agg(distinct substr(run, i, case when i = length(run) then 1 else 2 end))
    from unnest(regexp_split_to_array(lower(words), '[[:space:][:punct:]，。]+')) run, generate_series(1, length(run)) i
$$;
insert into docket_text (county, entry, words)
select e.county, e.id, array_to_tsvector(t.pieces || p.pieces || docket_area_pieces(e.area) || ('M' || to_char(e.opened_at at time zone 'Asia/Shanghai', 'YYYYMM')))
from docket_entry e
join (select title, bench_pieces(title) as pieces from (select distinct title from docket_entry) d) t on t.title = e.title
join (select place, bench_pieces(place) as pieces from (select distinct place from docket_entry) d) p on p.place = e.place;
create index docket_text_words on docket_text using gin (words) with (gin_pending_list_limit = 512);
create index docket_text_unread on docket_text (county, entry) where words is null;
alter table docket_entry enable trigger docket_entry_is_to_be_read;
insert into docket_spell (county, entry, seq, unit, account, stage, started_at, ended_at)
select county, id, s, md5('u' || abs(hashtext(id::text || s)) % 500)::uuid,
       case when s = 2 then 'account' || abs(hashtext(id::text)) % 3000 end, stage, opened_at, opened_at + interval '1 day'
from docket_entry, generate_series(1, 2) s;
insert into docket_line (county, entry, id, at, actor, actor_name, deed, open)
select county, id, md5(id || 'l' || s)::uuid, opened_at, 'account' || abs(hashtext(id::text)) % 3000,
       '王' || abs(hashtext(id::text)) % 3000, 'incident.accepted', true
from docket_entry, generate_series(1, 2) s;
insert into docket_party (county, entry, party, since)
select county, id, 'unit:' || md5('u' || abs(hashtext(id::text || '1')) % 500)::uuid, opened_at from docket_entry;
analyze;
