package android.content;

import android.app.AppOpsManager;
import android.app.admin.DevicePolicyManager;
import android.content.pm.LauncherApps;
import android.content.pm.PackageManager;
import android.content.res.Configuration;
import android.os.UserManager;
import android.telecom.TelecomManager;
import java.util.HashMap;
import java.util.Map;

/** A phone without apps, until somebody puts some on it. */
public class Context {
    public PackageManager packages = new PackageManager();
    public final Map<String, Object> services = new HashMap<>();
    /** What the person switched on and chose, by the name of the setting. */
    public final ContentResolver settings = new ContentResolver();
    /** The string of every resource, in the language of the context. */
    public String string;

    public Context() {
        services.put("appops", new AppOpsManager());
        services.put("device_policy", new DevicePolicyManager());
        services.put("launcherapps", new LauncherApps());
        services.put("telecom", new TelecomManager());
        services.put("user", new UserManager());
    }

    public String getPackageName() {
        return "org.lendlens.app";
    }

    public PackageManager getPackageManager() {
        return packages;
    }

    public ContentResolver getContentResolver() {
        return settings;
    }

    public Object getSystemService(String name) {
        return services.get(name);
    }

    public Context createPackageContext(String packageName, int flags) throws PackageManager.NameNotFoundException {
        packages.getPackageInfo(packageName, 0);
        Context other = new Context();
        other.string = packages.englishLabels.get(packageName);
        return other;
    }

    public Context createConfigurationContext(Configuration configuration) {
        return configuration.locale != null && configuration.locale.getLanguage().equals("en") ? this : new Context();
    }

    public String getString(int id) {
        return string;
    }
}
