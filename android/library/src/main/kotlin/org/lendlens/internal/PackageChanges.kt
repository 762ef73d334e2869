package org.lendlens.internal

import android.annotation.SuppressLint
import android.content.Context
import android.content.pm.LauncherApps
import android.os.Handler
import android.os.Looper
import android.os.UserHandle
import android.util.Log
import org.lendlens.WatchService
import org.lendlens.Watcher

/**
 * Hears of apps that come, go or are updated, in all profiles, as long as this process lives.
 *
 * No broadcast would start the process for that: those of the package manager have no named receiver, so apps for Android 8
 * and later only get them where they registered while running. `LauncherApps` tells the same, and of other profiles too.
 */
internal object PackageChanges {
    private class Listener(val context: Context, val service: Class<out WatchService>, val jobId: Int) : LauncherApps.Callback() {
        override fun onPackageAdded(packageName: String, user: UserHandle) = changed()

        override fun onPackageRemoved(packageName: String, user: UserHandle) = changed()

        /** Updated, or switched on or off. */
        override fun onPackageChanged(packageName: String, user: UserHandle) = changed()

        override fun onPackagesAvailable(packageNames: Array<String>, user: UserHandle, replacing: Boolean) = changed()

        override fun onPackagesUnavailable(packageNames: Array<String>, user: UserHandle, replacing: Boolean) = changed()

        private fun changed() = try {
            Watcher.packagesChanged(context, service, jobId)
        } catch (e: RuntimeException) {
            // On the host's main thread, and the periodic audit sees the change as well.
            Log.w("LendLens", "no audit after a change of apps", e)
            Unit
        }
    }

    @SuppressLint("StaticFieldLeak") // The application's context, which lives as long as this.
    private var listener: Listener? = null

    /** In place of what was told before. */
    @Synchronized
    fun listen(context: Context, service: Class<out WatchService>, jobId: Int) {
        if (listener?.service == service && listener?.jobId == jobId) return
        ignore()
        listener = Listener(context.applicationContext, service, jobId).also {
            it.context.launcherApps()?.registerCallback(it, Handler(Looper.getMainLooper()))
        }
    }

    /** The opposite of [listen]. */
    @Synchronized
    fun ignore() {
        listener?.let { it.context.launcherApps()?.unregisterCallback(it) }
        listener = null
    }

    private fun Context.launcherApps(): LauncherApps? = getSystemService(LauncherApps::class.java)
}
