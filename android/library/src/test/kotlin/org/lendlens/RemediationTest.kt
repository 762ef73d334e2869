package org.lendlens

import android.app.Activity
import android.app.Application
import android.content.ComponentName
import android.content.Context
import android.content.ContextWrapper
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ActivityInfo
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.content.pm.PackageManager
import java.io.File
import javax.xml.parsers.DocumentBuilderFactory
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.Robolectric
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config
import org.w3c.dom.Element

/** Which pages of the settings are offered, on the phones of four makers and on hostile ones. */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class RemediationTest {
    private val app: Application = RuntimeEnvironment.getApplication()
    private val known = JSONArray(repository("rust-core/data/settings_pages.json")).let { all -> List(all.length()) { all.getJSONObject(it) } }

    @Test
    fun `on four makers' phones the nearest page comes first and the app's details stay behind it`() {
        install("com.android.settings", "Details", APP_DETAILS, "package")
        install("com.android.settings", "Settings", "android.settings.SETTINGS")
        val editor = "com.miui.permcenter.permissions.PermissionsEditorActivity"
        install("com.miui.securitycenter", editor, "miui.intent.action.APP_PERM_EDITOR")
        install("com.vivo.permissionmanager", "Detail", "permission.intent.action.softPermissionDetail")
        install("com.meizu.safe", "Security", "com.meizu.safe.security.SHOW_APPSEC")

        assertEquals(
            listOf("miui.intent.action.APP_PERM_EDITOR", editor, APP_DETAILS, "android.settings.SETTINGS"),
            offered("xiaomi").map { it.component?.className ?: it.action },
        )
        assertEquals(
            listOf("com.vivo.permissionmanager", "com.android.settings", "com.android.settings"),
            offered("vivo").map { it.`package` },
        )
        assertEquals(LENDER, offered("meizu").first().getStringExtra("packageName"))
        assertEquals(listOf(APP_DETAILS, "android.settings.SETTINGS"), offered("google").map { it.action })
        assertEquals("package:$LENDER", offered("google").first().dataString)
    }

    @Test
    fun `a page that this phone lacks, hides or locks is not offered`() {
        assertEquals(emptyList<Intent>(), offered("xiaomi"))
        install("com.android.settings", "Details", APP_DETAILS, "package") { exported = false }
        install("com.meizu.safe", "Security", "com.meizu.safe.security.SHOW_APPSEC") { permission = "com.meizu.safe.LOCKED" }
        install("com.android.settings", "Settings", "android.settings.SETTINGS") { enabled = false }
        assertEquals(emptyList<Intent>(), offered("meizu"))
        shadowOf(app).grantPermissions("com.meizu.safe.LOCKED")
        assertEquals(1, offered("meizu").size)
    }

    @Test
    fun `an app that only claims to be the settings is passed over, even beside the real ones`() {
        install("com.example.fake", "Details", APP_DETAILS, "package", isSystem = false)
        assertEquals(emptyList<Intent>(), offered("google"))
        install("com.android.settings", "Details", APP_DETAILS, "package")
        assertEquals(listOf("com.android.settings"), offered("google").map { it.`package` })
    }

    @Test
    fun `pages belong to their step, and a step without pages stays`() {
        install("com.android.settings", "Details", APP_DETAILS, "package")
        val steps = steps(app, "google")
        assertEquals(report("google").findings.first().remediation.map { it.action }, steps.map { it.action })
        assertEquals(listOf("open-permission-page"), steps.filter { it.pages.isNotEmpty() }.map { it.action })
        assertEquals("app-details", steps.single { it.pages.isNotEmpty() }.pages.single().label)
    }

    @Test
    fun `a task of its own only where there is no activity to start from`() {
        install("com.android.settings", "Details", APP_DETAILS, "package")
        fun flags(context: Context) = steps(context, "google").flatMap { it.pages }.single().intent.flags
        assertEquals(Intent.FLAG_ACTIVITY_NEW_TASK, flags(app))
        val activity = Robolectric.buildActivity(Activity::class.java).get()
        assertEquals(0, flags(activity))
        assertEquals(0, flags(ContextWrapper(activity)))
    }

    @Test
    fun `a phone that answers no question offers no page, and does not fail`() {
        val broken = object : ContextWrapper(app) {
            override fun getPackageManager(): PackageManager = throw SecurityException("not for you")
        }
        assertTrue(steps(broken, "google").all { it.pages.isEmpty() })
    }

    @Test
    fun `a finding of another report has its steps and no pages`() {
        val finding = report("google").findings.first().copy(rule = "of-another-report")
        val steps = LendLens.remediation(app, report("google"), finding)
        assertTrue(steps.isNotEmpty() && steps.all { it.pages.isEmpty() })
    }

    @Test
    fun `the manifest names each page, or Android 11 would hide it`() {
        val manifest = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(File("AndroidManifest.xml"))
        fun names(element: String) = manifest.getElementsByTagName(element).let { all ->
            List(all.length) { (all.item(it) as Element).getAttribute("android:name") }.toSet()
        }
        assertEquals(known.map { it.getString("action") }.toSet(), names("action"))
        assertEquals(known.mapNotNull { it.optString("package").ifEmpty { null } }.toSet(), names("package"))
    }

    private fun offered(maker: String) = steps(app, maker).flatMap { it.pages }.map { it.intent }

    private fun steps(context: Context, maker: String) = report(maker).let { LendLens.remediation(context, it, it.findings.first()) }

    /** With the pages that the engine would name for the contacts on a phone of this maker. */
    private fun report(maker: String): AuditReport {
        val pages = known
            .filter { "contacts" in it.getJSONArray("pages").toString() }
            .filter { it.optJSONArray("makers")?.toString()?.contains(maker) ?: true }
            .map { page ->
                val filledIn = JSONObject(page.toString().replace("{package}", LENDER))
                JSONObject().put("step", OPEN_PAGE).put("extras", filledIn.optJSONObject("extras") ?: JSONObject())
                    .put("label", filledIn.getString("place"))
                    .also { for (name in listOf("action", "package", "class", "data")) it.put(name, filledIn.opt(name) ?: JSONObject.NULL) }
            }
        return AuditReport.fromBytes(answer(samplePhone, listOf(pages)))
    }

    private fun install(
        packageName: String,
        name: String,
        action: String,
        scheme: String? = null,
        isSystem: Boolean = true,
        change: ActivityInfo.() -> Unit = {},
    ) {
        val packages = shadowOf(app.packageManager)
        val application = ApplicationInfo().also {
            it.packageName = packageName
            it.flags = if (isSystem) ApplicationInfo.FLAG_SYSTEM else 0
        }
        if (packages.getInternalMutablePackageInfo(packageName) == null) {
            packages.installPackage(PackageInfo().also {
                it.packageName = packageName
                it.applicationInfo = application
            })
        }
        packages.addOrUpdateActivity(ActivityInfo().also {
            it.packageName = packageName
            it.name = name
            it.exported = true
            it.enabled = true
            it.applicationInfo = application
            it.change()
        })
        packages.addIntentFilterForActivity(ComponentName(packageName, name), IntentFilter(action).apply {
            addCategory(Intent.CATEGORY_DEFAULT)
            scheme?.let(::addDataScheme)
        })
    }

    private companion object {
        const val LENDER = "com.example.familyloan"
        const val APP_DETAILS = "android.settings.APPLICATION_DETAILS_SETTINGS"

        /** The step of the sample phone's first finding that is done on a page. */
        const val OPEN_PAGE = 1
    }
}
