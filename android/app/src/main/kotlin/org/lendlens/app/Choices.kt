package org.lendlens.app

import android.content.Context

/** What the person decided. Kept in the app's own preferences, which are in no backup. */
class Choices(context: Context) {
    private val kept = context.getSharedPreferences("choices", Context.MODE_PRIVATE)

    /** Whether the first screen was read. */
    var isWelcomed: Boolean
        get() = kept.getBoolean(WELCOMED, false)
        set(value) = kept.edit().putBoolean(WELCOMED, value).apply()

    /** Whether the watch is on. */
    var watches: Boolean
        get() = kept.getBoolean(WATCH, false)
        set(value) = kept.edit().putBoolean(WATCH, value).apply()

    /** Whether checks are kept. */
    var keepsHistory: Boolean
        get() = kept.getBoolean(KEEP_HISTORY, true)
        set(value) = kept.edit().putBoolean(KEEP_HISTORY, value).apply()

    /** Whether the screens show in no screenshot, recording or list of recent apps. */
    var hidesScreens: Boolean
        get() = kept.getBoolean(HIDE_SCREENS, false)
        set(value) = kept.edit().putBoolean(HIDE_SCREENS, value).apply()

    /** The country whose guidance is shown, ISO 3166; `null` until the person chose one. */
    var country: String?
        get() = kept.getString(COUNTRY, null)
        set(value) = kept.edit().putString(COUNTRY, value).apply()

    /** By package: `true` where the person said that it is a loan app. */
    val answers: Map<String, Boolean>
        get() = kept.all.mapNotNull { (key, value) ->
            if (key.startsWith(ANSWER) && value is Boolean) key.removePrefix(ANSWER) to value else null
        }.toMap()

    /** The person's answer for a package; `null` takes it back. */
    fun answer(packageName: String, isLoanApp: Boolean?) {
        val edit = kept.edit()
        if (isLoanApp == null) edit.remove(ANSWER + packageName) else edit.putBoolean(ANSWER + packageName, isLoanApp)
        edit.apply()
    }

    private companion object {
        const val WELCOMED = "welcomed"
        const val WATCH = "watch"
        const val KEEP_HISTORY = "keep-history"
        const val HIDE_SCREENS = "hide-screens"
        const val COUNTRY = "country"

        /** No other key has a colon, and no package either. */
        const val ANSWER = "answer:"
    }
}
