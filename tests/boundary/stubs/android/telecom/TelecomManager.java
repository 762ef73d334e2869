package android.telecom;

public class TelecomManager {
    public String dialer;

    public String getDefaultDialerPackage() {
        return dialer;
    }
}
