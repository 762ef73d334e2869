package org.lendlens.app

import android.content.pm.PackageManager
import android.graphics.drawable.Drawable
import android.util.LruCache
import android.widget.ImageView

/** The icons of other apps, read where nobody waits for them. They are decoration: what counts stands beside them. */
class AppIcons(private val app: LendLensApp) {
    private val read = LruCache<String, Drawable>(100)

    /** Puts the icon of [packageName] into [view], now or soon. */
    fun into(view: ImageView, packageName: String) {
        view.tag = packageName
        read.get(packageName)?.let { return view.setImageDrawable(it) }
        view.setImageResource(R.drawable.app_unknown)
        app.storing.execute {
            val icon = try {
                app.packageManager.getApplicationIcon(packageName)
            } catch (_: PackageManager.NameNotFoundException) {
                null // Of another profile, or gone meanwhile.
            } ?: return@execute
            view.post {
                read.put(packageName, icon)
                if (view.tag == packageName) view.setImageDrawable(icon)
            }
        }
    }
}
