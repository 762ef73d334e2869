package org.lendlens.sample;

import static org.junit.Assert.assertTrue;

import android.content.Context;
import android.content.pm.ApplicationInfo;
import android.content.pm.PackageInfo;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.robolectric.RobolectricTestRunner;
import org.robolectric.RuntimeEnvironment;
import org.robolectric.Shadows;

/** In Java, so that it runs with shrunk class files too. */
@RunWith(RobolectricTestRunner.class)
public class FirstAuditTest {
    @Test
    public void anEmbeddedAuditNamesTheLenderThatReadsTheContacts() {
        Context context = RuntimeEnvironment.getApplication();
        install(context, "com.example.quickloan", "Quick Loan - Instant Cash Loans");
        String audit = FirstAudit.of(context);
        System.out.println(audit);
        assertTrue(audit, audit.contains("com.example.quickloan") || audit.contains("Quick Loan"));
        assertTrue(audit, audit.contains("\n- "));
    }

    private static void install(Context context, String name, String label) {
        PackageInfo app = new PackageInfo();
        app.packageName = name;
        app.requestedPermissions = new String[] {android.Manifest.permission.READ_CONTACTS};
        app.requestedPermissionsFlags = new int[] {PackageInfo.REQUESTED_PERMISSION_GRANTED};
        app.applicationInfo = new ApplicationInfo();
        app.applicationInfo.packageName = name;
        app.applicationInfo.flags = ApplicationInfo.FLAG_INSTALLED;
        app.applicationInfo.nonLocalizedLabel = label;
        app.applicationInfo.targetSdkVersion = 34;
        Shadows.shadowOf(context.getPackageManager()).installPackage(app);
    }
}
