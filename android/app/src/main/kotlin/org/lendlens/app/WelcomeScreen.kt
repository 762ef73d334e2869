package org.lendlens.app

import android.content.Intent
import android.content.pm.PackageManager

/** Before the first check: what is read, that nothing leaves, and why all apps have to be seen. */
class WelcomeScreen : Screen() {
    override val isFirst get() = true

    override fun Page.fill() {
        icon { it.setImageResource(R.drawable.mark) }
        title(getString(R.string.welcome_title))
        group {
            row(getString(R.string.welcome_read), icon = R.drawable.icon_apps)
            row(getString(R.string.welcome_never), icon = R.drawable.icon_person)
            row(getString(R.string.welcome_stays), icon = R.drawable.icon_lock)
        }
        section(getString(R.string.welcome_all_apps_title))
        group { row(getString(R.string.welcome_all_apps), icon = R.drawable.icon_help) }
        val asks = mustAsk()
        if (asks) lead(getString(R.string.welcome_list_permission))
        buttons {
            if (asks) main(getString(R.string.welcome_allow_list)) { requestPermissions(arrayOf(LIST), 0) }
            if (asks) quiet(getString(R.string.welcome_start), ::begin) else main(getString(R.string.welcome_start), ::begin)
        }
    }

    override fun onRequestPermissionsResult(requestCode: Int, permissions: Array<out String>, grantResults: IntArray) = draw()

    /** Phones for China have a permission of their own for the list of apps, and ask for it as for the camera. */
    private fun mustAsk(): Boolean = try {
        packageManager.getPermissionInfo(LIST, 0)
        checkSelfPermission(LIST) != PackageManager.PERMISSION_GRANTED
    } catch (_: PackageManager.NameNotFoundException) {
        false
    }

    private fun begin() {
        app.choices.isWelcomed = true
        app.checks.start()
        startActivity(Intent(this, AnswerScreen::class.java))
        finish()
    }

    private companion object {
        const val LIST = "com.android.permission.GET_INSTALLED_APPS"
    }
}
