package org.lendlens.app

import android.Manifest.permission
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.os.Looper
import android.os.SystemClock
import java.time.Instant
import java.util.TimeZone
import java.util.concurrent.Executor
import org.lendlens.Engine
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** The app in tests: nothing happens at the same time as something else. */
class TestApp : LendLensApp() {
    override val reading = Executor { it.run() }
    override val storing = Executor { it.run() }
}

/** An invented phone with invented apps, which the real engine audits through Android's own classes. */
object Phone {
    /** The app under test. */
    val app: TestApp get() = RuntimeEnvironment.getApplication() as TestApp

    /** A lender who can read the contacts. */
    const val LENDER = "com.example.oncecash"

    /** An app that may be a lender. */
    const val POSSIBLE = "com.example.rupiahgo"

    /** The phone of somebody who borrowed; its first check is done. */
    fun withLenders() {
        withoutLenders()
        install(LENDER, "Once Cash Loan", granted = listOf(permission.READ_CONTACTS, permission.READ_CALL_LOG))
        install("com.example.kuaijie", "快借钱包 - 极速贷款", granted = listOf(permission.READ_CONTACTS))
        install("com.example.familyloan", "Family Loan", listOf(permission.READ_CONTACTS), listOf(permission.GET_ACCOUNTS))
        install("com.example.dompetkilat", "Dompet Kilat - Pinjaman Online", listOf(permission.READ_CONTACTS))
        install("com.example.harvest", "Harvest Loan - Borrow Money")
        install(POSSIBLE, "RupiahGo", granted = listOf(permission.READ_CONTACTS))
    }

    /** The phone of somebody who did not. */
    fun withoutLenders() {
        Engine.load()
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"))
        SystemClock.setCurrentTimeMillis(Instant.parse("2026-11-24T18:05:00Z").toEpochMilli())
        app.choices.isWelcomed = true
        install("com.example.chat", "Chat", granted = listOf(permission.READ_CONTACTS))
        install("com.example.notes", "Notes")
    }

    /** Installs an app that asks for [asked] and has been [granted] more. */
    fun install(name: String, label: String, asked: List<String> = emptyList(), granted: List<String> = emptyList()) {
        val info = PackageInfo().apply {
            packageName = name
            requestedPermissions = (asked + granted).toTypedArray()
            requestedPermissionsFlags = IntArray(asked.size + granted.size) {
                if (it < asked.size) 0 else PackageInfo.REQUESTED_PERMISSION_GRANTED
            }
            firstInstallTime = Instant.parse("2026-10-02T09:30:00Z").toEpochMilli()
            lastUpdateTime = firstInstallTime
            applicationInfo = ApplicationInfo().apply {
                packageName = name
                nonLocalizedLabel = label
                targetSdkVersion = 34
                flags = ApplicationInfo.FLAG_INSTALLED
            }
        }
        shadowOf(app.packageManager).installPackage(info)
        @Suppress("DEPRECATION") // what there is on every API of the tests
        app.packageManager.setInstallerPackageName(name, "com.android.vending")
    }

    /** Checks the phone. */
    fun check() {
        app.checks.start()
        settle()
        (app.checks.work as? CheckSession.Work.Failed)?.let { throw it.error }
    }

    /** Lets everything happen that is waiting to. */
    fun settle() = shadowOf(Looper.getMainLooper()).idle()
}
