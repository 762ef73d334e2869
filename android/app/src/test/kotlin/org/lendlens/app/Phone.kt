package org.lendlens.app

import android.Manifest.permission
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.os.Build
import android.os.Looper
import android.telephony.TelephonyManager
import java.time.Instant
import java.time.LocalDateTime
import java.time.ZoneOffset
import java.util.TimeZone
import java.util.concurrent.Executor
import org.lendlens.Engine
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** The app with a clock that stands still, reading when it is told to: at once, or when a test says so. */
class TestApp : LendLensApp() {
    private val waiting = ArrayDeque<Runnable>()

    /** Whether what is to be read waits for [readOn]. */
    var waits = false

    /** The clock. */
    var time: LocalDateTime = LocalDateTime.of(2026, 11, 24, 18, 5)

    override val reading = Executor { if (waits) waiting += it else it.run() }
    override val storing = Executor { it.run() }

    override fun now(): Long = time.toInstant(ZoneOffset.UTC).toEpochMilli()

    /** Reads what waits. */
    fun readOn() {
        waits = false
        while (waiting.isNotEmpty()) waiting.removeFirst().run()
        Phone.settle()
    }
}

/** An invented phone with invented apps, which the real engine audits through Android's own classes. */
object Phone {
    /** The app under test. */
    val app: TestApp get() = RuntimeEnvironment.getApplication() as TestApp

    /** A lender who can read the contacts. */
    const val LENDER = "com.example.oncecash"

    /** An app that may be a lender. */
    const val POSSIBLE = "com.example.duitgo"

    /** The country of the SIM card. */
    fun sim(country: String) = shadowOf(app.getSystemService(TelephonyManager::class.java)).setSimCountryIso(country)

    /** The phone of somebody who borrowed. */
    fun withLenders() {
        withoutLenders()
        install(LENDER, "Once Cash Loan", granted = listOf(permission.READ_CONTACTS, permission.READ_CALL_LOG))
        install("com.example.kuaijie", "快借钱包 - 极速贷款", granted = listOf(permission.READ_CONTACTS))
        install("com.example.familyloan", "Family Loan", listOf(permission.READ_CONTACTS), listOf(permission.GET_ACCOUNTS))
        install("com.example.dompetkilat", "Dompet Kilat - Pinjaman Online", listOf(permission.READ_CONTACTS))
        install("com.example.harvest", "Harvest Loan - Borrow Money")
        install(POSSIBLE, "DuitGo", granted = listOf(permission.READ_CONTACTS))
    }

    /** The phone of somebody who did not. */
    fun withoutLenders() {
        Engine.load()
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"))
        app.choices.isWelcomed = true
        comesFromStore(app.packageName)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) {
            shadowOf(app.packageManager).setInstallSourceInfo(app.packageName, STORE, STORE)
        }
        install("com.example.chat", "Chat", granted = listOf(permission.READ_CONTACTS))
        install("com.example.notes", "Notes")
    }

    /** Installs an app that asks for [asked] and has been [granted] more, the internet in any case. */
    fun install(name: String, label: String, asked: List<String> = emptyList(), granted: List<String> = emptyList()) {
        val info = PackageInfo().apply {
            packageName = name
            requestedPermissions = (asked + granted + permission.INTERNET).toTypedArray()
            requestedPermissionsFlags = IntArray(asked.size + granted.size + 1) {
                if (it < asked.size) 0 else PackageInfo.REQUESTED_PERMISSION_GRANTED
            }
            firstInstallTime = Instant.parse("2026-10-02T09:30:00Z").toEpochMilli()
            lastUpdateTime = firstInstallTime
            applicationInfo = ApplicationInfo().apply {
                packageName = name
                nonLocalizedLabel = label
                targetSdkVersion = 34
                flags = ApplicationInfo.FLAG_INSTALLED
                uid = 10_000 + name.hashCode().mod(9_000)
            }
        }
        shadowOf(app.packageManager).installPackage(info)
        comesFromStore(name)
    }

    private fun comesFromStore(name: String) {
        val packages = app.packageManager
        @Suppress("DEPRECATION") // what there is before Android 11
        packages.setInstallerPackageName(name, STORE)
        if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.R) shadowOf(packages).setInstallSourceInfo(name, STORE, STORE)
    }

    /** What a person does in the settings, as the package manager tells it afterwards. */
    fun turnOff(name: String, permission: String) {
        val info = requireNotNull(shadowOf(app.packageManager).getInternalMutablePackageInfo(name))
        val at = requireNotNull(info.requestedPermissions).indexOf(permission)
        requireNotNull(info.requestedPermissionsFlags)[at] = 0
    }

    /** Checks the phone. */
    fun check() {
        app.checks.start()
        settle()
        (app.checks.work as? CheckSession.Work.Failed)?.let { throw it.error }
    }

    /** Lets everything happen that is waiting to. */
    fun settle() = shadowOf(Looper.getMainLooper()).idle()

    private const val STORE = "com.android.vending"
}
