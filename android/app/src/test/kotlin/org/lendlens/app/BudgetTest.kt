package org.lendlens.app

import android.content.pm.ApplicationInfo
import android.content.pm.ComponentInfo
import android.content.pm.PackageManager
import java.io.File
import org.json.JSONArray
import org.json.JSONObject
import org.junit.Assert.assertEquals
import org.junit.Test
import org.junit.runner.RunWith
import org.robolectric.RobolectricTestRunner
import org.robolectric.RuntimeEnvironment

/** What the app may do and what other apps may do with it is no more than android/toolchain/budget.json allows. */
@RunWith(RobolectricTestRunner::class)
class BudgetTest {
    private val budget = JSONObject(File(System.getProperty("lendlens.root"), "android/toolchain/budget.json").readText())

    private val own = RuntimeEnvironment.getApplication().let { app ->
        val everything = PackageManager.GET_PERMISSIONS or PackageManager.GET_ACTIVITIES or PackageManager.GET_SERVICES or
            PackageManager.GET_RECEIVERS or PackageManager.GET_PROVIDERS
        app.packageManager.getPackageInfo(app.packageName, everything)
    }

    @Test
    fun `the app asks for no permission beyond its budget, and none reaches contacts or the internet`() {
        val asked = own.requestedPermissions.orEmpty().sorted()
        assertEquals(emptyList<String>(), asked - budget.getJSONArray("permissions").strings().toSet())
        val never = budget.getJSONArray("no_permission_like").strings()
        assertEquals(emptyList<String>(), asked.filter { permission -> never.any { it in permission } })
    }

    @Test
    fun `other apps reach the components of its budget`() {
        val components = listOf<Array<out ComponentInfo>?>(own.activities, own.services, own.receivers, own.providers)
            .flatMap { it?.toList().orEmpty() }
        assertEquals(budget.getJSONArray("exported").strings(), components.filter { it.exported }.map { it.name }.sorted())
    }

    @Test
    fun `no backup takes the history along, and nobody debugs the app`() {
        val flags = requireNotNull(own.applicationInfo).flags
        assertEquals(0, flags and ApplicationInfo.FLAG_ALLOW_BACKUP)
        assertEquals(0, flags and ApplicationInfo.FLAG_DEBUGGABLE)
    }

    private fun JSONArray.strings() = (0 until length()).map(::getString).sorted()
}
