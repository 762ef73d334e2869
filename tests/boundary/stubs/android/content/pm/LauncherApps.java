package android.content.pm;

import android.os.UserHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class LauncherApps {
    public final Map<UserHandle, List<LauncherActivityInfo>> profiles = new LinkedHashMap<>();
    /** `android.os.usertype.*` of a profile, where the phone tells it. */
    public final Map<UserHandle, String> userTypes = new HashMap<>();

    public List<UserHandle> getProfiles() {
        return new ArrayList<>(profiles.keySet());
    }

    public List<LauncherActivityInfo> getActivityList(String packageName, UserHandle user) {
        return profiles.get(user);
    }

    public LauncherUserInfo getLauncherUserInfo(UserHandle user) { return new LauncherUserInfo(userTypes.get(user)); } // since 35
}
