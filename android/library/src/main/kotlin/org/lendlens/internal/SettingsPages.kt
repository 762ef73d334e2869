package org.lendlens.internal

import android.content.ComponentName
import android.content.Context
import android.content.Intent
import android.net.Uri
import org.lendlens.RemediationPage
import org.lendlens.SettingsPage

/** Of the pages that a phone may have, those that this one has. */
internal object SettingsPages {
    /** In the order of [pages]. */
    fun resolve(context: Context, pages: List<SettingsPage>): List<RemediationPage> {
        val manager = context.packageManager
        return pages.map { RemediationPage(it.label, it.intent()) }.filter { page ->
            val activity = page.intent.resolveActivityInfo(manager, 0)
            activity != null && activity.exported && activity.isEnabled
        }
    }

    private fun SettingsPage.intent() = Intent(action).apply {
        if (packageName != null && className != null) {
            component = ComponentName(packageName, className)
        } else {
            setPackage(packageName)
        }
        this@intent.data?.let { setData(Uri.parse(it)) }
        this@intent.extras.forEach { (name, value) ->
            when (value) {
                is Int -> putExtra(name, value)
                is Boolean -> putExtra(name, value)
                else -> putExtra(name, value.toString())
            }
        }
    }
}
