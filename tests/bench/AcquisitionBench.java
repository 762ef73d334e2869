import android.app.AppOpsManager;
import android.app.admin.DevicePolicyManager;
import android.content.Context;
import android.content.Intent;
import android.content.pm.ApplicationInfo;
import android.content.pm.InstallSourceInfo;
import android.content.pm.LauncherApps;
import android.content.pm.PackageInfo;
import android.content.pm.PackageManager;
import android.content.pm.PackageManager.NameNotFoundException;
import android.content.pm.PackageManager.PackageInfoFlags;
import android.content.pm.Signature;
import android.content.pm.SigningInfo;
import android.content.res.Configuration;
import android.os.Build;
import android.os.Process;
import android.os.UserHandle;
import android.os.UserManager;
import android.provider.Settings;
import android.provider.Telephony;
import android.telecom.TelecomManager;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.lendlens.faults.Acquisition;
import org.lendlens.internal.NativeBridge;

/**
 * What the way through JNI costs: the acquisition of 2,000 apps with 40 permissions each, over the same calls made from
 * Java, which keeps the values. CPU time of the thread, both warm, in turn, the median of each.
 *
 * Two phones answer. One hands over objects that lie ready, so that Java keeps a pointer where the native library has to
 * fetch the text. The other one makes the objects of each answer anew out of bytes, as a phone does with what the system
 * sends.
 */
public final class AcquisitionBench {
    private static final int APPS = 2000;
    private static final int PERMISSIONS = 40;
    private static final int RUNS = 101;
    private static final byte[] REQUEST = "{\"read_apks\":false}".getBytes(StandardCharsets.UTF_8);
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    public static void main(String[] arguments) throws Exception {
        FakePhone ready = phone();
        FakePhone parcelled = phone();
        parcelled.packages = new Parcels(ready.packages);
        measure("answers that lie ready", ready);
        measure("answers out of parcels", parcelled);
    }

    private static void measure(String what, Context phone) throws Exception {
        long[][] times = new long[3][RUNS];
        for (int round = -RUNS; round < RUNS; round++) {
            int place = Math.abs(round) % RUNS;
            times[0][place] = time(() -> new FromJava(phone).apps.size());
            times[1][place] = time(() -> Acquisition.packages(phone, REQUEST));
            times[2][place] = time(() -> NativeBridge.audit(phone, REQUEST, null).length > 0 ? APPS : 0);
        }
        double[] medians = new double[3];
        for (int side = 0; side < 3; side++) {
            Arrays.sort(times[side]);
            medians[side] = times[side][RUNS / 2] / 1e6;
        }
        System.out.printf(Locale.ROOT, "%s: %,d apps with %d permissions acquired in %.1f ms, from Java in %.1f ms:"
            + " %.2f times (bar 1.25); the whole audit %.1f ms%n", what, APPS, PERMISSIONS, medians[1], medians[0],
            medians[1] / medians[0], medians[2]);
    }

    private static long time(Callable<Integer> work) throws Exception {
        long before = CLOCK.getCurrentThreadCpuTime();
        int apps = work.call();
        long time = CLOCK.getCurrentThreadCpuTime() - before;
        if (apps != APPS) throw new AssertionError(apps + " apps");
        return time;
    }

    /** One app in five asks for contacts, about as many as in the stores; one of those looks like a lender. */
    private static FakePhone phone() {
        FakePhone phone = new FakePhone(36);
        for (int app = 0; app < APPS; app++) {
            String[] permissions = new String[PERMISSIONS];
            for (int index = 0; index < PERMISSIONS; index++) {
                permissions[index] = (index % 2 == 0 ? "+" : "") + "com.example.permission.NUMBER_" + (app * 7 + index) % 300;
            }
            if (app % 5 == 0) permissions[PERMISSIONS / 2] = "+" + FakePhone.CONTACTS;
            PackageInfo info = phone.install("com.example.application" + app, "Application " + app, permissions);
            info.applicationInfo.sourceDir = "/data/app/com.example.application" + app + "/base.apk";
        }
        return phone;
    }

    /** Gives every answer out of bytes. */
    private static final class Parcels extends PackageManager {
        private final List<byte[]> parcels = new ArrayList<>();
        private final Map<String, byte[]> byName = new HashMap<>();

        Parcels(PackageManager of) {
            for (PackageInfo info : of.installed.values()) {
                byte[] parcel = write(info);
                parcels.add(parcel);
                byName.put(info.packageName, parcel);
            }
        }

        @Override
        public List<PackageInfo> getInstalledPackages(int flags) {
            List<PackageInfo> list = new ArrayList<>();
            for (byte[] parcel : parcels) list.add(read(parcel, flags));
            return list;
        }

        @Override
        public PackageInfo getPackageInfo(String packageName, int flags) {
            return read(byName.get(packageName), flags);
        }

        private static byte[] write(PackageInfo info) {
            ByteBuffer parcel = ByteBuffer.allocate(1 << 14);
            ApplicationInfo app = info.applicationInfo;
            for (String text : new String[] {info.packageName, info.versionName, app.sourceDir, (String) app.nonLocalizedLabel}) {
                write(parcel, text);
            }
            parcel.putInt(info.versionCode).putLong(info.firstInstallTime).putLong(info.lastUpdateTime);
            parcel.putInt(app.flags).putInt(app.uid).putInt(app.targetSdkVersion).putInt(app.minSdkVersion);
            byte[] signature = info.signatures[0].toByteArray();
            parcel.putInt(signature.length).put(signature);
            parcel.putInt(info.requestedPermissions.length);
            for (String permission : info.requestedPermissions) write(parcel, permission);
            for (int flags : info.requestedPermissionsFlags) parcel.putInt(flags);
            return Arrays.copyOf(parcel.array(), parcel.position());
        }

        private static void write(ByteBuffer parcel, String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            parcel.putInt(bytes.length).put(bytes);
        }

        private static PackageInfo read(byte[] bytes, int flags) {
            ByteBuffer parcel = ByteBuffer.wrap(bytes);
            PackageInfo info = new PackageInfo();
            ApplicationInfo app = new ApplicationInfo();
            info.applicationInfo = app;
            info.packageName = text(parcel);
            app.packageName = info.packageName;
            info.versionName = text(parcel);
            app.sourceDir = text(parcel);
            app.nonLocalizedLabel = text(parcel);
            info.versionCode = parcel.getInt();
            info.firstInstallTime = parcel.getLong();
            info.lastUpdateTime = parcel.getLong();
            app.flags = parcel.getInt();
            app.uid = parcel.getInt();
            app.targetSdkVersion = parcel.getInt();
            app.minSdkVersion = parcel.getInt();
            byte[] signature = new byte[parcel.getInt()];
            parcel.get(signature);
            if ((flags & GET_SIGNING_CERTIFICATES) != 0) info.signingInfo = new SigningInfo(new Signature(signature));
            if ((flags & GET_PERMISSIONS) == 0) return info;
            info.requestedPermissions = new String[parcel.getInt()];
            info.requestedPermissionsFlags = new int[info.requestedPermissions.length];
            for (int index = 0; index < info.requestedPermissions.length; index++) info.requestedPermissions[index] = text(parcel);
            for (int index = 0; index < info.requestedPermissions.length; index++) info.requestedPermissionsFlags[index] = parcel.getInt();
            return info;
        }

        private static String text(ByteBuffer parcel) {
            int length = parcel.getInt();
            String text = new String(parcel.array(), parcel.position(), length, StandardCharsets.UTF_8);
            parcel.position(parcel.position() + length);
            return text;
        }
    }

    /** What is kept of an app. */
    private static final class App {
        String name;
        String versionName;
        long versionCode;
        String sharedUser;
        long firstInstalled;
        long lastUpdated;
        int flags;
        int uid;
        int target;
        int min;
        boolean isEnabled;
        boolean isArchived;
        String base;
        String[] permissions;
        int[] permissionFlags;
        String label;
        String installer;
        String initiating;
        String originating;
        int source;
        List<String> signers;
        List<Integer> modes;
    }

    /** The calls of rust-core/jni/src/package_manager, one for one, and a place for each value. */
    private static final class FromJava {
        final List<App> apps = new ArrayList<>();
        final List<Object> facts = new ArrayList<>();
        private final Context context;
        private final PackageManager manager;
        private final TimeZone zone = TimeZone.getDefault();

        FromJava(Context context) throws Exception {
            this.context = context;
            manager = context.getPackageManager();
            facts.addAll(List.of(Process.myUid(), Build.VERSION.SDK_INT, Build.MANUFACTURER, Build.MODEL,
                Build.VERSION.RELEASE, Build.VERSION.SECURITY_PATCH));
            facts.add(((UserManager) context.getSystemService("user")).isManagedProfile());
            facts.add(manager.checkPermission("android.permission.QUERY_ALL_PACKAGES", context.getPackageName()));
            try {
                facts.add(manager.getPermissionInfo("com.android.permission.GET_INSTALLED_APPS", 0));
            } catch (NameNotFoundException none) {
                facts.add(none.toString());
            }
            for (PackageInfo info : manager.getInstalledPackages(PackageInfoFlags.of(1L << 32 | PackageManager.GET_PERMISSIONS))) {
                apps.add(app(info));
            }
            for (PackageInfo info : manager.getInstalledPackages(PackageInfoFlags.of(1L << 32))) facts.add(info.packageName);
            switchedOn();
            profiles();
            for (App app : apps) if (isWorthIt(app)) lookCloser(app);
        }

        private App app(PackageInfo info) {
            App app = new App();
            app.name = info.packageName;
            app.versionName = info.versionName;
            app.versionCode = info.getLongVersionCode();
            app.sharedUser = info.sharedUserId;
            app.lastUpdated = info.lastUpdateTime + zone.getOffset(info.lastUpdateTime);
            app.firstInstalled = info.firstInstallTime + zone.getOffset(info.firstInstallTime);
            ApplicationInfo application = info.applicationInfo;
            app.flags = application.flags;
            app.target = application.targetSdkVersion;
            app.min = application.minSdkVersion;
            app.uid = application.uid;
            app.isEnabled = application.enabled;
            app.isArchived = application.isArchived;
            app.base = application.sourceDir;
            app.permissions = info.requestedPermissions.clone();
            app.permissionFlags = info.requestedPermissionsFlags.clone();
            return app;
        }

        private void switchedOn() {
            for (String action : new String[] {"android.accessibilityservice.AccessibilityService",
                "android.service.notification.NotificationListenerService"}) {
                facts.add(manager.queryIntentServices(new Intent(action), 1 << 9));
            }
            facts.add(manager.queryBroadcastReceivers(new Intent("android.app.action.DEVICE_ADMIN_ENABLED"), 1 << 9));
            for (String setting : new String[] {"enabled_accessibility_services", "enabled_notification_listeners"}) {
                facts.add(Settings.Secure.getString(context.getContentResolver(), setting));
            }
            facts.add(((DevicePolicyManager) context.getSystemService("device_policy")).getActiveAdmins());
            facts.add(((TelecomManager) context.getSystemService("telecom")).getDefaultDialerPackage());
            facts.add(Telephony.Sms.getDefaultSmsPackage(context));
        }

        private void profiles() {
            for (UserHandle user : ((LauncherApps) context.getSystemService("launcherapps")).getProfiles()) facts.add(user);
        }

        private static boolean isWorthIt(App app) {
            for (String permission : app.permissions) if (permission.equals(FakePhone.CONTACTS)) return true;
            return false;
        }

        private void lookCloser(App app) throws Exception {
            ApplicationInfo application = manager.getPackageInfo(app.name, 0).applicationInfo;
            app.label = manager.getApplicationLabel(application).toString();
            if (application.labelRes != 0) {
                Configuration english = new Configuration();
                english.setLocale(new Locale("en"));
                Context other = context.createPackageContext(app.name, 0).createConfigurationContext(english);
                facts.add(other.getString(application.labelRes));
            }
            InstallSourceInfo source = manager.getInstallSourceInfo(app.name);
            app.installer = source.getInstallingPackageName();
            app.initiating = source.getInitiatingPackageName();
            app.originating = source.getOriginatingPackageName();
            app.source = source.getPackageSource();
            app.signers = new ArrayList<>();
            PackageInfo signed = manager.getPackageInfo(app.name, PackageManager.GET_SIGNING_CERTIFICATES);
            for (Signature signature : signed.signingInfo.getApkContentsSigners()) {
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(signature.toByteArray());
                app.signers.add(HexFormat.of().formatHex(digest));
            }
            app.modes = new ArrayList<>();
            AppOpsManager manager = (AppOpsManager) context.getSystemService("appops");
            String op = AppOpsManager.permissionToOp(FakePhone.CONTACTS);
            app.modes.add(manager.unsafeCheckOpRawNoThrow(op, app.uid, app.name));
        }
    }
}
