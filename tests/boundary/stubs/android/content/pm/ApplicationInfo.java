package android.content.pm;

public class ApplicationInfo extends PackageItemInfo {
    public int flags;
    public int uid;
    public int targetSdkVersion;
    public int minSdkVersion;
    public boolean enabled = true;
    public String sourceDir;
    public boolean isArchived; // since 35
}
