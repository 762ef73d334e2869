package org.lendlens

import android.content.ComponentName
import android.content.Intent
import android.content.IntentFilter
import android.content.pm.ActivityInfo
import android.content.pm.ApplicationInfo
import android.content.pm.PackageInfo
import org.robolectric.RuntimeEnvironment
import org.robolectric.Shadows.shadowOf

/** Gives the phone of a test a page that opens for [action], of the system image unless [isSystem] says otherwise. */
internal fun installPage(
    packageName: String,
    name: String,
    action: String,
    scheme: String? = null,
    isSystem: Boolean = true,
    change: ActivityInfo.() -> Unit = {},
) {
    val packages = shadowOf(RuntimeEnvironment.getApplication().packageManager)
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
