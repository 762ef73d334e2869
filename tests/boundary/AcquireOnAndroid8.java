/** The same on a phone whose classes lack what came after Android 8: nothing newer is looked up there. */
public final class AcquireOnAndroid8 {
    public static void main(String[] arguments) {
        AcquirePackages.onAndroid(26);
        AcquirePackages.end();
    }
}
