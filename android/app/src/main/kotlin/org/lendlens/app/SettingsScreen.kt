package org.lendlens.app

import android.Manifest
import android.app.AlertDialog
import android.app.NotificationManager
import android.content.Intent
import android.os.Build
import android.os.Bundle
import android.provider.Settings

/** Watch, what is kept, what may be seen over somebody's shoulder, and the person's answers. */
class SettingsScreen : Screen() {
    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setTitle(R.string.settings_title)
    }

    override fun Page.fill() {
        title(getString(R.string.settings_title))
        val choices = app.choices
        section(getString(R.string.settings_watch)) {
            toggle(getString(R.string.watch_title), getString(R.string.watch_more), R.drawable.icon_watch, choices.watches, ::watch)
            if (choices.watches && !mayNotify()) {
                choice(getString(R.string.watch_notifications_off), null, R.drawable.icon_not_seen) {
                    quiet(getString(R.string.watch_allow_notifications), ::openNotificationSettings)
                }
            }
        }
        section(getString(R.string.settings_private)) {
            toggle(
                getString(R.string.settings_keep_checks),
                getString(R.string.settings_keep_checks_more),
                R.drawable.icon_history,
                choices.keepsHistory,
                ::keepChecks,
            )
            toggle(
                getString(R.string.settings_hide_screens),
                getString(R.string.settings_hide_screens_more),
                R.drawable.icon_not_seen,
                choices.hidesScreens,
                ::hideScreens,
            )
            val delete = getString(R.string.settings_delete_all)
            row(delete, getString(R.string.settings_delete_all_more), R.drawable.icon_delete, end = 0, press = ::askDeleteAll)
        }
        val known = app.checks.newest?.report?.apps.orEmpty().associateBy { it.packageName }
        section(getString(R.string.settings_answers)) {
            for ((packageName, isLoanApp) in choices.answers) {
                val said = if (isLoanApp) R.string.settings_answer_yes else R.string.settings_answer_no
                row(known[packageName]?.name ?: packageName, getString(said), R.drawable.icon_question) { askAnswer(packageName) }
            }
        }
    }

    private fun watch(on: Boolean) {
        app.choices.watches = on
        LenderWatch.turn(this, on)
        if (on && !mayNotify() && Build.VERSION.SDK_INT >= Build.VERSION_CODES.TIRAMISU) {
            requestPermissions(arrayOf(Manifest.permission.POST_NOTIFICATIONS), 0)
        }
        draw()
    }

    private fun mayNotify() = getSystemService(NotificationManager::class.java)?.areNotificationsEnabled() == true

    private fun openNotificationSettings() {
        open(listOf(Intent(Settings.ACTION_APP_NOTIFICATION_SETTINGS).putExtra(Settings.EXTRA_APP_PACKAGE, packageName)))
    }

    private fun keepChecks(keep: Boolean) {
        app.choices.keepsHistory = keep
        if (!keep) app.storing.execute(app.history::clear)
        draw()
    }

    private fun hideScreens(hide: Boolean) {
        app.choices.hidesScreens = hide
        hideIfWanted()
        draw()
    }

    private fun askDeleteAll() {
        AlertDialog.Builder(this)
            .setTitle(R.string.settings_delete_all)
            .setMessage(R.string.settings_delete_all_more)
            .setNegativeButton(R.string.cancel, null)
            .setPositiveButton(R.string.delete) { _, _ -> app.deleteEverything() }
            .show()
    }

    private fun askAnswer(packageName: String) {
        val said = listOf(R.string.settings_answer_yes, R.string.settings_answer_no, R.string.settings_answer_remove)
        AlertDialog.Builder(this)
            .setTitle(R.string.question_title)
            .setItems(said.map(::getString).toTypedArray()) { _, at ->
                app.choices.answer(packageName, listOf(true, false, null)[at])
                app.checks.start()
                draw()
            }
            .show()
    }
}
