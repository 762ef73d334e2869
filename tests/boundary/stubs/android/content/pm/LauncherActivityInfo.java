package android.content.pm;

public class LauncherActivityInfo {
    public final ApplicationInfo app;

    public LauncherActivityInfo(ApplicationInfo app) {
        this.app = app;
    }

    public ApplicationInfo getApplicationInfo() {
        return app;
    }

    public long getFirstInstallTime() {
        return 1_700_000_000_000L;
    }

    public CharSequence getLabel() {
        return app.nonLocalizedLabel;
    }
}
