package android.content.pm;

public class PackageInfo {
    public String packageName;
    public String versionName;
    public int versionCode;
    public String sharedUserId;
    public String[] requestedPermissions;
    public int[] requestedPermissionsFlags;
    public long firstInstallTime;
    public long lastUpdateTime;
    public ApplicationInfo applicationInfo;
    public Signature[] signatures;
    public SigningInfo signingInfo; // since 28
    public long getLongVersionCode() { return versionCode; } // since 28
}
