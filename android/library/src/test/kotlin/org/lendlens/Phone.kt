package org.lendlens

import android.Manifest.permission.INTERNET
import android.Manifest.permission.READ_CONTACTS
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.content.pm.PackageInfo.REQUESTED_PERMISSION_GRANTED as GRANTED
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** The phone that Robolectric pretends: what its package manager tells of installed apps. */
object Phone {
    const val LENDER = "com.example.oncecash.loan"

    private val packages get() = shadowOf(RuntimeEnvironment.getApplication().packageManager)

    /** A lender by its name, which asked for the contacts. */
    fun installLender(packageName: String = LENDER, mayRead: Boolean = true) = install(packageName, "Once Cash Loan", mayRead)

    /** An app that asked for the contacts, and for the network: what has none does not lend. */
    fun install(packageName: String, label: String, mayRead: Boolean) = packages.installPackage(
        PackageInfo().apply {
            this.packageName = packageName
            requestedPermissions = arrayOf(INTERNET, READ_CONTACTS)
            requestedPermissionsFlags = intArrayOf(GRANTED, if (mayRead) GRANTED else 0)
            applicationInfo = ApplicationInfo().apply {
                this.packageName = packageName
                uid = 10_000 + packageName.hashCode().mod(9_000)
                nonLocalizedLabel = label
                targetSdkVersion = 34
                flags = ApplicationInfo.FLAG_INSTALLED
            }
        },
    )

    fun uninstall(packageName: String) = packages.removePackage(packageName)
}
