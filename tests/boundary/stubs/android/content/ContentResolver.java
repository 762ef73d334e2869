package android.content;

import java.util.HashMap;
import java.util.Map;

public class ContentResolver {
    public final Map<String, String> secure = new HashMap<>();
    /** The package of the default SMS app. */
    public String smsPackage;
}
