package android.os;

public class Build {
    public static String MANUFACTURER = "Example";
    public static String MODEL = "Phone";

    public static class VERSION {
        public static int SDK_INT = 36;
        public static String RELEASE = "16";
        public static String SECURITY_PATCH = "2026-10-05";
    }
}
