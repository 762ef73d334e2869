package org.lendlens

import android.app.Activity
import android.app.Application
import android.content.Context
import android.content.ContextWrapper
import android.content.Intent
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
        installPage("com.android.settings", "Details", APP_DETAILS, "package")
        installPage("com.android.settings", "Settings", "android.settings.SETTINGS")
        val editor = "com.miui.permcenter.permissions.PermissionsEditorActivity"
        installPage("com.miui.securitycenter", editor, "miui.intent.action.APP_PERM_EDITOR")
        installPage("com.vivo.permissionmanager", "Detail", "permission.intent.action.softPermissionDetail")
        installPage("com.meizu.safe", "Security", "com.meizu.safe.security.SHOW_APPSEC")

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
        installPage("com.android.settings", "Details", APP_DETAILS, "package") { exported = false }
        installPage("com.meizu.safe", "Security", "com.meizu.safe.security.SHOW_APPSEC") { permission = "com.meizu.safe.LOCKED" }
        installPage("com.android.settings", "Settings", "android.settings.SETTINGS") { enabled = false }
        assertEquals(emptyList<Intent>(), offered("meizu"))
        shadowOf(app).grantPermissions("com.meizu.safe.LOCKED")
        assertEquals(1, offered("meizu").size)
    }

    @Test
    fun `an app that only claims to be the settings is passed over, even beside the real ones`() {
        installPage("com.example.fake", "Details", APP_DETAILS, "package", isSystem = false)
        assertEquals(emptyList<Intent>(), offered("google"))
        installPage("com.android.settings", "Details", APP_DETAILS, "package")
        assertEquals(listOf("com.android.settings"), offered("google").map { it.`package` })
    }

    @Test
    fun `pages belong to their step, and a step without pages stays`() {
        installPage("com.android.settings", "Details", APP_DETAILS, "package")
        val steps = steps(app, "google")
        assertEquals(report("google").findings.first().remediation.map { it.action }, steps.map { it.action })
        assertEquals(listOf("open-permission-page"), steps.filter { it.pages.isNotEmpty() }.map { it.action })
        assertEquals("app-details", steps.single { it.pages.isNotEmpty() }.pages.single().label)
    }

    @Test
    fun `a task of its own only where there is no activity to start from`() {
        installPage("com.android.settings", "Details", APP_DETAILS, "package")
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

    private companion object {
        const val LENDER = "com.example.familyloan"
        const val APP_DETAILS = "android.settings.APPLICATION_DETAILS_SETTINGS"

        /** The step of the sample phone's first finding that is done on a page. */
        const val OPEN_PAGE = 1
    }
}
