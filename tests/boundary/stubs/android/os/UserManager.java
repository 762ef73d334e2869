package android.os;

import java.util.HashSet;
import java.util.Set;

public class UserManager {
    public final Set<UserHandle> quiet = new HashSet<>();
    public boolean isManaged;

    public boolean isQuietModeEnabled(UserHandle user) {
        return quiet.contains(user);
    }

    public boolean isManagedProfile() { return isManaged; } // since 30
}
