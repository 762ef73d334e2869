package android.app;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

public class AppOpsManager {
    /** The mode of a package's op, as `package op`. */
    public final Map<String, Integer> modes = new HashMap<>();

    public static String permissionToOp(String permission) {
        String prefix = "android.permission.";
        return permission.startsWith(prefix) ? "android:" + permission.substring(prefix.length()).toLowerCase(Locale.ROOT) : null;
    }

    public int checkOpNoThrow(String op, int uid, String packageName) {
        return modes.getOrDefault(packageName + " " + op, 0);
    }

    public int unsafeCheckOpRawNoThrow(String op, int uid, String packageName) { return checkOpNoThrow(op, uid, packageName); } // since 29
}
