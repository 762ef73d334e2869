package android.app.admin;

import android.content.ComponentName;
import java.util.List;

public class DevicePolicyManager {
    public List<ComponentName> admins;

    public List<ComponentName> getActiveAdmins() {
        return admins;
    }
}
