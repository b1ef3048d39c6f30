package org.lianxin.platform;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// The sentences of all modules, `messages/<module>_{zh_CN,en}.properties`; Chinese where the asker's language is
/// neither.
@Component
public class Messages {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private final ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();

    Messages() throws IOException {
        var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_zh_CN.properties");
        source.setBasenames(Arrays.stream(files)
                .map(f ->
                        "classpath:messages/" + String.valueOf(f.getFilename()).replace("_zh_CN.properties", ""))
                .toArray(String[]::new));
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
    }

    /// The sentence of a code; the code itself where none was written (a test fails on that).
    public String say(String code, Locale locale, Object... args) {
        var words =
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return String.valueOf(source.getMessage(code, readable(args), code, words));
    }

    /// A moment is read in the county's time, to the minute.
    private static Object[] readable(Object[] args) {
        return Arrays.stream(args)
                .map(a -> a instanceof Instant at ? MINUTE.format(at.atZone(Zones.COUNTY)) : a)
                .toArray();
    }

    String say(Rejection rejection, Locale locale) {
        return say(rejection.code(), locale, rejection.args().toArray());
    }
}
