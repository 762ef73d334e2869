package org.lendlens.app

import android.Manifest.permission.INTERNET
import android.Manifest.permission.READ_CONTACTS
import android.Manifest.permission.READ_SMS
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.content.pm.PackageInfo.REQUESTED_PERMISSION_GRANTED
import android.os.Build
import android.os.Looper
import org.lendlens.Engine
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** Invented apps on the phone of a test, and the checks of them by the real engine. */
object Phone {
    /** A lender that reads the contacts. */
    const val READS = "com.example.quickcash.loan"

    /** A lender that may still ask. */
    const val MAY_ASK = "com.example.dompetkilat.pinjaman"

    /** A lender that does not ask for contacts. */
    const val ASKS_NOT = "com.example.harvestloan"

    /** An app of which only the person knows whether it lends. */
    const val POSSIBLE = "com.example.rupiahgo"

    /** An app that has nothing to do with loans, and reads the contacts. */
    const val MESSENGER = "com.example.chat"

    /** The app under test, on a phone with these apps. */
    fun withLenders(): TestApp {
        val app = withoutLenders()
        install(READS, "Quick Cash Loan", READ_CONTACTS to true, READ_SMS to true)
        install(MAY_ASK, "Dompet Kilat - Pinjaman Online", READ_CONTACTS to false)
        install(ASKS_NOT, "Harvest Loan - Borrow Money")
        install(POSSIBLE, "RupiahGo", READ_CONTACTS to true)
        return app
    }

    /** The app under test, on a phone with nothing but an ordinary app. */
    fun withoutLenders(): TestApp {
        Engine.load()
        val app = RuntimeEnvironment.getApplication() as TestApp
        app.choices.isWelcomed = true
        install(MESSENGER, "Chat", READ_CONTACTS to true)
        return app
    }

    /** Installs an app; of each permission whether it is granted. */
    fun install(packageName: String, label: String, vararg permissions: Pair<String, Boolean>) {
        val all = listOf(INTERNET to true) + permissions
        val info = PackageInfo().apply {
            this.packageName = packageName
            versionName = "1.0"
            requestedPermissions = all.map { it.first }.toTypedArray()
            requestedPermissionsFlags = all.map { if (it.second) REQUESTED_PERMISSION_GRANTED else 0 }.toIntArray()
            firstInstallTime = 1_760_000_000_000
            lastUpdateTime = firstInstallTime
            applicationInfo = ApplicationInfo().apply {
                this.packageName = packageName
                name = label
                nonLocalizedLabel = label
                targetSdkVersion = 34
                flags = ApplicationInfo.FLAG_INSTALLED
                uid = 10_000 + packageName.hashCode().mod(9_000)
            }
        }
        val packages = RuntimeEnvironment.getApplication().packageManager
        shadowOf(packages).installPackage(info)
        packages.setInstallerPackageName(packageName, "com.android.vending")
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            shadowOf(packages).setInstallSourceInfo(packageName, "com.android.vending", "com.android.vending")
        }
    }

    /** What a person does in the settings, as the package manager tells it afterwards. */
    fun turnOff(packageName: String, permission: String) {
        val info = requireNotNull(shadowOf(RuntimeEnvironment.getApplication().packageManager).getInternalMutablePackageInfo(packageName))
        val at = requireNotNull(info.requestedPermissions).indexOf(permission)
        requireNotNull(info.requestedPermissionsFlags)[at] = 0
    }

    /** The same, and checked. */
    fun checked(app: TestApp): TestApp {
        app.checks.start()
        settle()
        return app
    }

    /** Lets everything that was posted to the main thread happen. */
    fun settle() = shadowOf(Looper.getMainLooper()).idle()
}
