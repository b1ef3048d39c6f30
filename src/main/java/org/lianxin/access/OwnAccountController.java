package org.lianxin.access;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.lianxin.platform.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// The own account: password and second factor.
@SignedIn
@RestController
class OwnAccountController {
    private final OwnAccount own;
    private final Sessions sessions;

    OwnAccountController(OwnAccount own, Sessions sessions) {
        this.own = own;
        this.sessions = sessions;
    }

    record PasswordChange(
            @NotBlank @Size(max = 128) String current,
            @NotBlank @Size(max = 128) String next) {}

    record Code(@NotBlank @Size(max = 40) String code) {}

    /// A new shared secret: to be typed, or scanned.
    ///
    /// @param qr the secret's address as an SVG path of one-unit squares
    /// @param side the side of the QR code, in squares
    record Secret(String secret, String uri, String qr, int side) {}

    record RecoveryCodesAnswer(List<String> codes) {}

    @EvenUnfinished
    @PostMapping("/api/access/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(Identity who, @Validated @RequestBody PasswordChange in) {
        own.changePassword(who, in.current, in.next);
        sessions.forgetCached();
    }

    @EvenUnfinished
    @PostMapping("/api/access/totp")
    Secret newSecret(Identity who) {
        var secret = own.newSecret(who);
        var uri = Totp.uri(who.login(), secret);
        try {
            var matrix = new QRCodeWriter().encode(uri, BarcodeFormat.QR_CODE, 0, 0);
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    path.append(matrix.get(x, y) ? "M" + x + " " + y + "h1v1h-1z" : "");
                }
            }
            return new Secret(secret, uri, path.toString(), matrix.getWidth());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }

    @EvenUnfinished
    @PutMapping("/api/access/totp")
    RecoveryCodesAnswer confirm(Identity who, @Validated @RequestBody Code in) {
        var codes = own.confirm(who, in.code);
        sessions.forgetCached();
        return new RecoveryCodesAnswer(codes);
    }
}
