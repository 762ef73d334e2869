package org.lendlens.app

import android.app.Notification
import android.app.NotificationChannel
import android.app.NotificationManager
import android.app.PendingIntent
import android.content.Context
import java.time.Duration
import org.lendlens.AuditOptions
import org.lendlens.AuditReport
import org.lendlens.Finding
import org.lendlens.Severity
import org.lendlens.WatchService
import org.lendlens.Watcher

/** Looks in the background, and tells of a lending app that newly reaches the contacts. */
class LenderWatch : WatchService() {
    override fun options() = AuditOptions(answers = (application as LendLensApp).choices.answers)

    public override fun onNews(report: AuditReport, news: List<Finding>) {
        val packages = news.filter { it.severity >= Severity.HIGH }.mapNotNull { it.packageName }.distinct()
        if (packages.isEmpty()) return
        val only = packages.singleOrNull()?.let { name -> report.apps.find { it.packageName == name } }
        val text = only?.let { getString(R.string.watch_found_named, it.name) }
            ?: resources.getQuantityString(R.plurals.watch_found, packages.size, packages.size)
        notifications()?.notify(NEWS, notification(text))
    }

    /** On a locked phone whoever looks at it learns that there is news, and no name. */
    private fun notification(text: String): Notification {
        val hidden = Notification.Builder(this, CHANNEL)
            .setSmallIcon(R.drawable.icon_notification)
            .setContentTitle(getString(R.string.watch_public_title))
            .setContentText(getString(R.string.watch_public))
            .build()
        val look = PendingIntent.getActivity(this, 0, AnswerScreen.check(this), PendingIntent.FLAG_IMMUTABLE)
        return Notification.Builder(this, CHANNEL)
            .setSmallIcon(R.drawable.icon_notification)
            .setColor(getColor(R.color.accent))
            .setContentTitle(getString(R.string.watch_found_title))
            .setContentText(text)
            .setStyle(Notification.BigTextStyle().bigText(text))
            .setContentIntent(look)
            .setAutoCancel(true)
            .setVisibility(Notification.VISIBILITY_PRIVATE)
            .setPublicVersion(hidden)
            .build()
    }

    private fun notifications(): NotificationManager? {
        val manager = getSystemService(NotificationManager::class.java) ?: return null
        val channel =
            NotificationChannel(CHANNEL, getString(R.string.watch_channel), NotificationManager.IMPORTANCE_DEFAULT)
        channel.description = getString(R.string.watch_channel_more)
        channel.lockscreenVisibility = Notification.VISIBILITY_PRIVATE
        manager.createNotificationChannel(channel)
        return manager
    }

    companion object {
        private const val CHANNEL = "watch"
        private const val NEWS = 1
        private val PERIOD = Duration.ofDays(1)

        /** Watches from now on, or no more. */
        fun turn(context: Context, on: Boolean) {
            if (on) Watcher.start(context, LenderWatch::class.java, PERIOD) else Watcher.stop(context)
        }
    }
}
