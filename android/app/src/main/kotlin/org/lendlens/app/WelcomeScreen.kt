package org.lendlens.app

import android.content.Intent

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
        buttons { main(getString(R.string.welcome_start), ::begin) }
    }

    private fun begin() {
        app.choices.isWelcomed = true
        app.checks.start()
        startActivity(Intent(this, AnswerScreen::class.java))
        finish()
    }
}
