// since 35
package android.content.pm;

public final class LauncherUserInfo {
    private final String userType;

    public LauncherUserInfo(String userType) {
        this.userType = userType;
    }

    public String getUserType() {
        return userType;
    }
}
