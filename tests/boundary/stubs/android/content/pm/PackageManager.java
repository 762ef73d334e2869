package android.content.pm;

import android.content.Intent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives every answer anew and only with what its flags ask for, as the answers of the phone come through a parcel. */
public class PackageManager {
    public static final int GET_SIGNATURES = 1 << 6;
    public static final int GET_PERMISSIONS = 1 << 12;
    public static final int GET_SIGNING_CERTIFICATES = 1 << 27;

    public final Map<String, PackageInfo> installed = new LinkedHashMap<>();
    public final Map<String, String> installers = new HashMap<>();
    public final Map<String, String> englishLabels = new HashMap<>();
    /** The components that answer an action. */
    public final Map<String, List<ResolveInfo>> components = new HashMap<>();
    /** Permissions that the phone knows. */
    public final Set<String> permissions = new HashSet<>();
    /** Permissions that whoever asks holds. */
    public final Set<String> held = new HashSet<>(Set.of("android.permission.QUERY_ALL_PACKAGES"));

    public List<PackageInfo> getInstalledPackages(int flags) {
        List<PackageInfo> list = new ArrayList<>();
        for (PackageInfo info : installed.values()) list.add(answer(info, flags));
        return list;
    }

    public PackageInfo getPackageInfo(String packageName, int flags) throws NameNotFoundException {
        PackageInfo info = installed.get(packageName);
        if (info == null) throw new NameNotFoundException(packageName);
        return answer(info, flags);
    }

    protected static PackageInfo answer(PackageInfo info, int flags) {
        PackageInfo answer = new PackageInfo();
        answer.packageName = info.packageName;
        answer.versionName = info.versionName;
        answer.versionCode = info.versionCode;
        answer.sharedUserId = info.sharedUserId;
        answer.firstInstallTime = info.firstInstallTime;
        answer.lastUpdateTime = info.lastUpdateTime;
        answer.applicationInfo = info.applicationInfo;
        if ((flags & GET_PERMISSIONS) != 0) {
            answer.requestedPermissions = info.requestedPermissions;
            answer.requestedPermissionsFlags = info.requestedPermissionsFlags;
        }
        if ((flags & GET_SIGNATURES) != 0) answer.signatures = info.signatures;
        if ((flags & GET_SIGNING_CERTIFICATES) != 0) answer.signingInfo = new SigningInfo(info.signatures); // since 28
        return answer;
    }

    public String getInstallerPackageName(String packageName) {
        return installers.get(packageName);
    }

    public CharSequence getApplicationLabel(ApplicationInfo app) {
        return app.nonLocalizedLabel;
    }

    public PermissionInfo getPermissionInfo(String permission, int flags) throws NameNotFoundException {
        if (!permissions.contains(permission)) throw new NameNotFoundException(permission);
        return new PermissionInfo();
    }

    public int checkPermission(String permission, String packageName) {
        return held.contains(permission) ? 0 : -1;
    }

    public List<ResolveInfo> queryIntentServices(Intent intent, int flags) {
        return components.getOrDefault(intent.getAction(), List.of());
    }

    public List<ResolveInfo> queryBroadcastReceivers(Intent intent, int flags) {
        return components.getOrDefault(intent.getAction(), List.of());
    }

    public InstallSourceInfo getInstallSourceInfo(String packageName) { return new InstallSourceInfo(installers.get(packageName)); } // since 30

    public List<PackageInfo> getInstalledPackages(PackageInfoFlags flags) { return getInstalledPackages((int) flags.value); } // since 33

    public static final class NameNotFoundException extends Exception {
        public NameNotFoundException(String name) {
            super(name);
        }
    }

    public static final class PackageInfoFlags {
        final long value;

        private PackageInfoFlags(long value) {
            this.value = value;
        }

        public static PackageInfoFlags of(long value) { return new PackageInfoFlags(value); } // since 33
    }
}
