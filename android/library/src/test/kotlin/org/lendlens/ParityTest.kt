package org.lendlens

import android.Manifest.permission.READ_CONTACTS
import android.app.AppOpsManager
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import android.os.Build
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Assert.assertTrue
import org.junit.Before
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf
import org.robolectric.annotation.Config

/**
 * The same packages, out of PackageManager here and out of the dumps of `rust-core/data/sample-phone` there, are judged the
 * same. What an app is not told, and so may differ, stands in [hidden].
 */
@RunWith(RobolectricTestRunner::class)
@Config(sdk = [Config.ALL_SDKS])
class ParityTest {
    private val app = RuntimeEnvironment.getApplication()
    private val inventory = JSONObject(repository("tests/golden/sample-phone.inventory.json"))
    private val packages = inventory.getJSONArray("packages").objects()

    /** By the dumps: package, verdict, state of reading. Written by `tests/golden.rs`. */
    private val byDumps = repository("tests/golden/sample-phone.verdicts.csv").lines().drop(1).filter { it.isNotEmpty() }
        .associate { line -> line.split(',').let { (name, verdict, read) -> name to Judged(verdict, read) } }

    @Before
    fun install() {
        Engine.load()
        packages.filter(::isListed).forEach(::install)
    }

    @Test
    fun `an app judges like the dumps, but for what it is not told`() {
        val report = LendLens.audit(app, AuditOptions(listAllApps = true, readApks = false))
        val byPhone = report.apps.filter { it.packageName in byDumps }.associate { found ->
            val reach = found.users.single { it.user == 0 }.contacts
            found.packageName to Judged(reach.verdict.wire, reach.routes.single { it.route == READ_CONTACTS }.state.wire)
        }
        assertEquals(packages.filter(::isListed).map { it.getString("name") }.toSet(), byPhone.keys)
        val used = mutableSetOf<Hidden>()
        val differing = byPhone.mapNotNull { (name, here) ->
            val there = byDumps.getValue(name)
            val reason = hidden.find { it.there == there && it.here == here }?.also(used::add)
            if (here == there || reason != null) null else "$name: $there by the dumps, $here by the phone"
        }
        assertEquals(emptyList<String>(), differing)
        val occurring = hidden.filter { it.since <= Build.VERSION.SDK_INT }.toSet()
        assertEquals("differences that do not occur", occurring, used)
    }

    @Test
    fun `the sample phone has what is worth comparing`() {
        assertTrue(packages.size > 60)
        val verdicts = byDumps.values.map { it.verdict }.toSet()
        assertEquals(Verdict.entries.map { it.wire }.filter { it.isNotEmpty() }.toSet(), verdicts)
    }

    /**
     * PackageManager tells of nothing that the owner has not installed, archived apps aside; an APK file and a bare name are
     * none of its packages.
     */
    private fun isListed(of: JSONObject): Boolean {
        val state = of.state() ?: return false
        val isArchived = Build.VERSION.SDK_INT >= ARCHIVED_SINCE && state.optBoolean("archived")
        return of.getString("request_list") != "unknown" && (isArchived || state.optBoolean("installed"))
    }

    private fun install(of: JSONObject) {
        val name = of.getString("name")
        val state = of.state()!!
        val granted = granted(of, state)
        val asked = of.optJSONArray("requests").objects().map { it.getString("permission") }
        val permissions = (asked + granted.keys).distinct()
        val id = 10_000 + packages.indexOf(of)
        shadowOf(app.packageManager).installPackage(
            PackageInfo().apply {
                packageName = name
                of.optString("shared_user").ifEmpty { null }?.let { sharedUserId = it }
                requestedPermissions = permissions.toTypedArray()
                requestedPermissionsFlags =
                    permissions.map { if (granted[it] == true) PackageInfo.REQUESTED_PERMISSION_GRANTED else 0 }.toIntArray()
                applicationInfo = ApplicationInfo().apply {
                    packageName = name
                    uid = of.optInt("app_id", id)
                    targetSdkVersion = of.optInt("target_sdk")
                    nonLocalizedLabel = of.optJSONObject("labels")?.let { labels -> labels.getString(labels.keys().next()) }
                    flags = if (of.optBoolean("system")) ApplicationInfo.FLAG_SYSTEM else 0
                    if (Build.VERSION.SDK_INT >= ARCHIVED_SINCE) isArchived = state.optBoolean("archived")
                }
            },
        )
        val modes = state.optJSONArray("app_ops").objects().associate { op ->
            op.getString("op") to op.optString("uid_mode").ifEmpty { op.optString("package_mode") }
        }
        if (modes["READ_CONTACTS"] in setOf("ignore", "deny")) {
            shadowOf(app.getSystemService(AppOpsManager::class.java))
                .setMode(AppOpsManager.permissionToOp(READ_CONTACTS)!!, of.optInt("app_id", id), name, AppOpsManager.MODE_IGNORED)
        }
    }

    /** As PackageManager tells them: each package's own, wherever the dumps have them. */
    private fun granted(of: JSONObject, state: JSONObject): Map<String, Boolean> {
        val shared = inventory.getJSONArray("shared_users").objects().filter { it.getString("name") == of.optString("shared_user") }
        val places = listOf(of.optJSONArray("install_grants"), state.optJSONArray("grants")) +
            shared.flatMap { uid ->
                val own = uid.getJSONArray("users").objects().filter { it.getInt("user") == 0 }.map { it.getJSONArray("grants") }
                own + uid.getJSONArray("install_grants")
            }
        return places.flatMap { it.objects() }.associate { it.getString("permission") to it.getBoolean("granted") }
    }

    private data class Judged(val verdict: String, val read: String)

    /** A difference that is right, and why. */
    private data class Hidden(val there: Judged, val here: Judged, val why: String, val since: Int = 26)

    private companion object {
        /** The API level. */
        const val ARCHIVED_SINCE = 35

        private fun flags(there: Judged, here: Judged) = Hidden(there, here, "flags of permissions are kept from apps")

        val hidden = listOf(
            flags(Judged("blocked", "denied-for-good"), Judged("may_ask", "denied")),
            flags(Judged("may_ask", "not-asked"), Judged("may_ask", "denied")),
            flags(Judged("may_ask", "ask-every-time"), Judged("may_ask", "denied")),
            flags(Judged("can_obtain_silently", "not-asked"), Judged("can_obtain_silently", "denied")),
            flags(Judged("can_read", "granted-once"), Judged("can_read", "granted")),
            flags(Judged("can_read", "granted-by-default"), Judged("can_read", "granted")),
            flags(Judged("can_read", "granted-fixed"), Judged("can_read", "granted")),
            flags(Judged("can_read", "granted-by-role"), Judged("can_read", "granted")),
            Hidden(
                Judged("not_installed", "unknown"),
                Judged("not_installed", "requested"),
                "the dumps list only what was decided, PackageManager all that is asked for",
                ARCHIVED_SINCE,
            ),
        )

        /** Of the owner. */
        fun JSONObject.state(): JSONObject? = optJSONArray("users").objects().find { it.getInt("user") == 0 }

        fun JSONArray?.objects(): List<JSONObject> = if (this == null) emptyList() else List(length()) { getJSONObject(it) }
    }
}
