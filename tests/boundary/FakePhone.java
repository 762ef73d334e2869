import android.content.Context;
import android.content.pm.ActivityInfo;
import android.content.pm.ApplicationInfo;
import android.content.pm.ComponentInfo;
import android.content.pm.PackageInfo;
import android.content.pm.ResolveInfo;
import android.content.pm.ServiceInfo;
import android.content.pm.Signature;
import android.os.Build;
import android.os.Process;
import java.util.ArrayList;

/** A phone that a test puts apps on. */
final class FakePhone extends Context {
    static final String CONTACTS = "android.permission.READ_CONTACTS";
    static final String CASH = "com.example.instant.cash.loan";
    static final int GRANTED = 1 << 1;
    static final int INSTALLED = 1 << 23;
    static final long FIRST_INSTALLED = 1_700_000_000_123L;

    private static int nextUid = 10_300;

    /** One phone after the other: what the platform keeps in static members is that of the newest one. */
    FakePhone(int sdk) {
        Build.VERSION.SDK_INT = sdk;
        Process.uid = 10_200;
    }

    /** Installs an app that asks for permissions; those with a `+` before them are granted. */
    PackageInfo install(String name, String label, String... permissions) {
        PackageInfo info = new PackageInfo();
        info.packageName = name;
        info.versionName = "1.2";
        info.versionCode = 12;
        info.firstInstallTime = FIRST_INSTALLED;
        info.lastUpdateTime = FIRST_INSTALLED;
        info.applicationInfo = app(name, label);
        info.signatures = new Signature[] {new Signature(new byte[] {1, 2, 3})};
        if (permissions.length > 0) {
            info.requestedPermissions = new String[permissions.length];
            info.requestedPermissionsFlags = new int[permissions.length];
        }
        for (int index = 0; index < permissions.length; index++) {
            boolean isGranted = permissions[index].startsWith("+");
            info.requestedPermissions[index] = isGranted ? permissions[index].substring(1) : permissions[index];
            info.requestedPermissionsFlags[index] = isGranted ? GRANTED : 0;
        }
        packages.installed.put(name, info);
        return info;
    }

    static ApplicationInfo app(String name, String label) {
        ApplicationInfo app = new ApplicationInfo();
        app.packageName = name;
        app.nonLocalizedLabel = label;
        app.flags = INSTALLED;
        app.uid = nextUid++;
        app.targetSdkVersion = 34;
        app.minSdkVersion = 24;
        return app;
    }

    /** Declares a component of an app by the action that it answers. */
    void declare(String action, String packageName, String className) {
        ResolveInfo found = new ResolveInfo();
        found.serviceInfo = named(new ServiceInfo(), packageName, className);
        found.activityInfo = named(new ActivityInfo(), packageName, className);
        packages.components.computeIfAbsent(action, none -> new ArrayList<>()).add(found);
    }

    private static <T extends ComponentInfo> T named(T component, String packageName, String className) {
        component.packageName = packageName;
        component.name = className;
        return component;
    }

    @SuppressWarnings("unchecked")
    <T> T service(String name) {
        return (T) services.get(name);
    }
}
