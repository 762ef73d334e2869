// since 30
package android.content.pm;

public final class InstallSourceInfo {
    private final String installing;

    public InstallSourceInfo(String installing) {
        this.installing = installing;
    }

    public String getInstallingPackageName() {
        return installing;
    }

    public String getInitiatingPackageName() {
        return installing;
    }

    public String getOriginatingPackageName() {
        return null;
    }

    public int getPackageSource() {
        return 2;
    }
}
