package android.content.res;

import java.util.Locale;

public final class Configuration {
    public Locale locale;

    public void setLocale(Locale locale) {
        this.locale = locale;
    }
}
