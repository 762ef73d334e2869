package org.lendlens.internal

import android.app.Activity
import android.content.ComponentName
import android.content.Context
import android.content.ContextWrapper
import android.content.Intent
import android.content.pm.ActivityInfo
import android.content.pm.ApplicationInfo
import android.content.pm.PackageManager
import android.net.Uri
import org.lendlens.RemediationPage
import org.lendlens.SettingsPage

/**
 * Of the pages that a phone may have, those that this one has and this app may open.
 *
 * Only an activity of the system image counts: any app can say that it is the page on which permissions are switched off,
 * and show there what it likes. An intent without a class is therefore bound to the package of the activity found.
 */
internal object SettingsPages {
    /** In the order of [pages]. */
    fun resolve(context: Context, pages: List<SettingsPage>): List<RemediationPage> = pages.mapNotNull { page ->
        val intent = page.intent()
        val activity = context.activities(intent).firstOrNull { context.mayOpen(it) } ?: return@mapNotNull null
        if (intent.component == null) intent.setPackage(activity.packageName)
        // Outside of an activity there is no task to open it in.
        if (!context.isActivity()) intent.addFlags(Intent.FLAG_ACTIVITY_NEW_TASK)
        RemediationPage(page.label, intent)
    }

    private fun SettingsPage.intent() = Intent(action).apply {
        if (packageName != null && className != null) {
            component = ComponentName(packageName, className)
        } else {
            setPackage(packageName)
        }
        this@intent.data?.let { setData(Uri.parse(it)) }
        this@intent.extras.forEach { (name, value) -> putExtra(name, value) }
    }

    /** Those that would be asked; a resolver of several answers for none of them, so it is not asked. */
    private fun Context.activities(intent: Intent): List<ActivityInfo> = try {
        packageManager.queryIntentActivities(intent, PackageManager.MATCH_DEFAULT_ONLY).mapNotNull { it.activityInfo }
    } catch (_: RuntimeException) {
        // The phone does not say: there are further pages, and the app's own advice in words.
        emptyList()
    }

    private fun Context.mayOpen(activity: ActivityInfo): Boolean =
        activity.exported &&
            activity.isEnabled &&
            activity.applicationInfo.flags and ApplicationInfo.FLAG_SYSTEM != 0 &&
            activity.permission.let { it == null || checkSelfPermission(it) == PackageManager.PERMISSION_GRANTED }

    private tailrec fun Context.isActivity(): Boolean = when (this) {
        is Activity -> true
        is ContextWrapper -> baseContext != null && baseContext.isActivity()
        else -> false
    }
}
