package org.lendlens

import android.Manifest.permission.GET_ACCOUNTS
import android.Manifest.permission.INTERNET
import android.Manifest.permission.READ_CONTACTS
import android.Manifest.permission.WRITE_CONTACTS
import android.app.AppOpsManager
import android.app.Application
import android.content.ComponentName
import android.content.pm.ApplicationInfo
import android.content.pm.LauncherActivityInfo
import android.content.pm.LauncherApps
import android.content.pm.PackageInfo
import android.content.pm.PackageManager
import android.os.Build
import android.os.UserHandle
import android.os.UserManager
import org.junit.Assert.assertEquals
import org.junit.Assert.assertFalse
import org.junit.Assert.assertThrows
import org.junit.Assert.assertTrue
import org.junit.Assume.assumeTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.ClassName
import org.robolectric.annotation.Config
import org.robolectric.annotation.Implementation
import org.robolectric.annotation.Implements
import org.robolectric.shadow.api.Shadow
import org.robolectric.shadows.ShadowApplicationPackageManager
import org.robolectric.shadows.ShadowBuild
import org.robolectric.shadows.ShadowUserManager

/** What an ordinary app learns of a phone, whatever the phone answers. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS], shadows = [PhoneTest.Packages::class, PhoneTest.Icon::class])
class PhoneTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val packages get() = shadowOf(app.packageManager)

    @Before
    fun load() {
        Engine.load()
        Packages.answers()
    }

    @Test
    fun `it can read`() {
        install(READ_CONTACTS to true)
        assertEquals(Verdict.CAN_READ, verdict())
    }

    @Test
    fun `it gets them without a dialog, for it may write them`() {
        install(READ_CONTACTS to false, WRITE_CONTACTS to true)
        assertEquals(Verdict.CAN_OBTAIN_SILENTLY, verdict())
    }

    @Test
    fun `it may ask`() {
        install(READ_CONTACTS to false)
        assertEquals(Verdict.MAY_ASK, verdict())
    }

    @Test
    fun `an app-op shuts what is granted`() {
        install(READ_CONTACTS to true)
        shadowOf(app.getSystemService(AppOpsManager::class.java))
            .setMode(AppOpsManager.permissionToOp(READ_CONTACTS)!!, UID, LENDER, AppOpsManager.MODE_IGNORED)
        assertEquals(Verdict.BLOCKED, verdict())
    }

    @Test
    fun `it can only write, or only see accounts, or asks for neither`() {
        install(WRITE_CONTACTS to true)
        assertEquals(Verdict.WRITE_ONLY, verdict())
        install(GET_ACCOUNTS to false)
        assertEquals(Verdict.ACCOUNTS_ONLY, verdict())
        install(INTERNET to true)
        assertEquals(Verdict.NOT_REQUESTED, verdict())
        install()
        assertEquals(Verdict.NOT_REQUESTED, verdict())
    }

    @Test
    fun `what is not there is not installed, and what went away is switched off`() {
        val previous = listOf(PreviousVerdict(LENDER, 0, Verdict.CAN_READ))
        val report = LendLens.audit(app, AuditOptions(packages = listOf(LENDER), listAllApps = true, previous = previous))
        assertEquals(Verdict.NOT_INSTALLED, report.verdict())
        assertEquals(Outcome.TURNED_OFF, report.outcomes.single().outcome)
    }

    @Test
    fun `what is archived is not installed`() {
        assumeTrue("apps are archived from Android 15 on", Build.VERSION.SDK_INT >= 35)
        install(READ_CONTACTS to true) { isArchived = true }
        assertEquals(Verdict.NOT_INSTALLED, verdict())
    }

    @Test
    fun `flags that belong to no permission grant nothing and refuse nothing`() {
        install(READ_CONTACTS to true)
        packages.getInternalMutablePackageInfo(LENDER).requestedPermissionsFlags = IntArray(0)
        assertEquals(Verdict.REQUESTED, verdict())
    }

    @Test
    fun `packages of one uid use what any of them holds`() {
        install(READ_CONTACTS to false)
        install(INTERNET to true, READ_CONTACTS to true, name = "com.example.companion")
        for (name in listOf(LENDER, "com.example.companion")) packages.getInternalMutablePackageInfo(name).shareUid()
        assertEquals(Verdict.CAN_READ, verdict())
    }

    @Test
    fun `the maker's page comes first where the phone has it, and Android's where not`() {
        // What has no network does not lend.
        install(INTERNET to true, READ_CONTACTS to true)
        installPage("com.android.settings", "Details", APP_DETAILS, "package")
        val pages = mapOf(
            "Xiaomi" to "miui.intent.action.APP_PERM_EDITOR",
            "vivo" to "permission.intent.action.softPermissionDetail",
            "Meizu" to "com.meizu.safe.security.SHOW_APPSEC",
        )
        for (maker in pages.keys + "OPPO" + "samsung") {
            ShadowBuild.setManufacturer(maker)
            assertEquals(maker, listOf(APP_DETAILS), pages().map { it.action })
        }
        for ((maker, action) in pages) installPage("com.$maker.security", "Page", action)
        for (maker in pages.keys + "OPPO" + "samsung") {
            ShadowBuild.setManufacturer(maker)
            assertEquals(maker, listOfNotNull(pages[maker], APP_DETAILS), pages().map { it.action })
        }
    }

    @Test
    fun `a phone that lists nothing at all throws what it threw`() {
        install(READ_CONTACTS to true)
        Packages.list = { throw SecurityException("not for you") }
        val error = assertThrows(SecurityException::class.java) { audit() }
        assertEquals("not for you", error.message)
    }

    @Test
    fun `a list that breaks off is asked for app by app, and says so`() {
        install(READ_CONTACTS to true)
        val broken: List<(List<PackageInfo>) -> List<PackageInfo>?> = listOf(
            { throw RuntimeException("android.os.DeadSystemException") },
            { throw SecurityException("not for you") },
            { null },
            { emptyList() },
            { all -> all.filter { it.packageName != LENDER } },
        )
        for (answer in broken) {
            Packages.answers()
            Packages.detailed = answer
            val report = audit()
            assertEquals(Verdict.CAN_READ, report.verdict())
            assertEquals(listOf("list-cut"), report.gaps.map { it.kind }.filter { it == "list-cut" })
        }
    }

    @Test
    fun `one app that is refused is unknown, with a gap, and the others are told`() {
        install(READ_CONTACTS to true)
        install(READ_CONTACTS to true, name = OTHER)
        Packages.detailed = { throw RuntimeException("android.os.DeadSystemException") }
        Packages.one = { if (it == LENDER) throw SecurityException("not this one") }
        val report = audit()
        assertEquals(Verdict.UNKNOWN, report.verdict())
        assertEquals(Verdict.CAN_READ, report.verdict(OTHER))
        val gap = report.gaps.single { it.kind == "no-permissions" && it.packageName == LENDER }
        assertTrue(gap.detail, gap.detail.contains("not this one"))
        assertFalse(report.summary.isComplete)
    }

    @Test
    fun `an empty phone is no clean one`() {
        Packages.list = { emptyList() }
        assertTrue(audit().gaps.any { it.kind == "no-packages" })
    }

    @Test
    fun `the app of a work profile or of a clone is asked for there, its grants are not to be seen`() {
        install(READ_CONTACTS to false)
        profile(10, ShadowUserManager.FLAG_MANAGED_PROFILE, LENDER)
        profile(999, 0, LENDER, "com.example.onlyclone.loan")
        val report = audit()
        val found = report.apps.single { it.packageName == LENDER }
        assertEquals(
            mapOf(0 to Verdict.MAY_ASK, 10 to Verdict.REQUESTED, 999 to Verdict.REQUESTED),
            found.users.associate { it.user to it.contacts.verdict },
        )
        val clone = report.apps.single { it.packageName == "com.example.onlyclone.loan" }.users.single { it.user == 999 }
        assertEquals(Verdict.UNKNOWN, clone.contacts.verdict)
        assertEquals(listOf(10, 999), report.gaps.filter { it.kind == "grants-not-visible" }.map { it.user })
    }

    @Test
    fun `two thousand apps of forty permissions each are all there`() {
        val permissions = listOf(READ_CONTACTS to true) + (1..39).map { "com.example.permission.P$it" to false }
        repeat(MANY) { install(*permissions.toTypedArray(), name = "com.example.many.n$it", label = "Notes $it") }
        val report = audit()
        val many = report.apps.filter { it.packageName.startsWith("com.example.many.") }
        assertEquals(MANY, many.size)
        assertEquals(setOf(Verdict.CAN_READ), many.map { it.users.single().contacts.verdict }.toSet())
        assertTrue(report.gaps.none { it.kind in setOf("list-cut", "limit") })
    }

    private fun audit() = LendLens.audit(app, AuditOptions(listAllApps = true, readApks = false))

    private fun verdict() = audit().verdict()

    private fun AuditReport.verdict(name: String = LENDER) =
        apps.single { it.packageName == name }.users.single { it.user == 0 }.contacts.verdict

    private fun pages() = audit().let { report ->
        val finding = report.findings.single { it.rule == "lender-reads-contacts" }
        LendLens.remediation(app, report, finding).flatMap { it.pages }.map { it.intent }
    }

    private fun install(
        vararg permissions: Pair<String, Boolean>,
        name: String = LENDER,
        label: String = "Once Cash Loan",
        change: ApplicationInfo.() -> Unit = {},
    ) = packages.installPackage(
        PackageInfo().apply {
            packageName = name
            if (permissions.isNotEmpty()) {
                requestedPermissions = permissions.map { it.first }.toTypedArray()
                requestedPermissionsFlags =
                    permissions.map { if (it.second) PackageInfo.REQUESTED_PERMISSION_GRANTED else 0 }.toIntArray()
            }
            applicationInfo = ApplicationInfo().apply {
                packageName = name
                uid = UID
                nonLocalizedLabel = label
                targetSdkVersion = 34
                flags = ApplicationInfo.FLAG_INSTALLED
                change()
            }
        },
    )

    @Suppress("DEPRECATION") // What is written today; installed apps have it all the same.
    private fun PackageInfo.shareUid() {
        sharedUserId = "com.example.uid"
    }

    private fun profile(id: Int, flags: Int, vararg names: String) {
        val user = UserHandle.getUserHandleForUid(id * 100_000)
        shadowOf(app.getSystemService(UserManager::class.java)).addProfile(0, id, "profile $id", flags)
        for (name in names) {
            val icon = Shadow.newInstanceOf(LauncherActivityInfo::class.java)
            Shadow.extract<Icon>(icon).of = name
            shadowOf(app.getSystemService(LauncherApps::class.java)).addActivity(user, icon)
        }
    }

    /** Robolectric's package manager, until it is told to answer otherwise. */
    @Implements(className = "android.app.ApplicationPackageManager", isInAndroidSdk = false)
    class Packages : ShadowApplicationPackageManager() {
        @Implementation
        override fun getInstalledPackages(flags: Int): List<PackageInfo>? = answer(flags, super.getInstalledPackages(flags))

        @Implementation(minSdk = Build.VERSION_CODES.TIRAMISU)
        override fun getInstalledPackages(
            @ClassName("android.content.pm.PackageManager\$PackageInfoFlags") flags: Any,
        ): @ClassName("java.util.List") List<PackageInfo>? {
            val wanted = (flags as PackageManager.PackageInfoFlags).value
            return answer(wanted.toInt(), super.getInstalledPackages(flags))
        }

        @Implementation
        override fun getPackageInfo(packageName: String, flags: Int): PackageInfo? {
            one(packageName)
            return super.getPackageInfo(packageName, flags)
        }

        private fun answer(flags: Int, all: List<PackageInfo>): List<PackageInfo>? =
            list(all)?.let { if (flags and PackageManager.GET_PERMISSIONS != 0) detailed(it) else it }

        companion object {
            var list: (List<PackageInfo>) -> List<PackageInfo>? = { it }
            var detailed: (List<PackageInfo>) -> List<PackageInfo>? = { it }
            var one: (String) -> Unit = {}

            fun answers() {
                list = { it }
                detailed = { it }
                one = {}
            }
        }
    }

    /** The icon of an app, which has no public constructor. */
    @Implements(LauncherActivityInfo::class)
    class Icon {
        lateinit var of: String

        @Implementation
        fun getComponentName() = ComponentName(of, "$of.Main")

        @Implementation
        fun getLabel(): CharSequence = "Once Cash Loan"

        @Implementation
        fun getFirstInstallTime() = 1_700_000_000_000L

        @Implementation
        fun getApplicationInfo() = ApplicationInfo().also {
            it.packageName = of
            it.targetSdkVersion = 33
        }
    }

    private companion object {
        const val LENDER = "com.example.quickloan"
        const val OTHER = "com.example.cashnow.loan"
        const val UID = 10_123
        const val MANY = 2_000
        const val APP_DETAILS = "android.settings.APPLICATION_DETAILS_SETTINGS"
    }
}
