package org.lendlens.app

import org.robolectric.RuntimeEnvironment

/** A way in which somebody has set up the phone, as far as it changes how the app looks. */
enum class Look(private val locale: String, private val mode: String = "notnight", private val fontScale: Float = 1f) {
    ENGLISH("en-rUS-ldltr"),
    CHINESE("zh-rCN-ldltr"),
    ENGLISH_DARK("en-rUS-ldltr", mode = "night"),
    CHINESE_DARK("zh-rCN-ldltr", mode = "night"),
    ENGLISH_LARGE("en-rUS-ldltr", fontScale = 2f),
    CHINESE_LARGE("zh-rCN-ldltr", fontScale = 2f),

    /** Arabic, which the app does not speak: English in a layout from right to left. */
    RIGHT_TO_LEFT("ar-rEG-ldrtl"),
    RIGHT_TO_LEFT_LARGE("ar-rEG-ldrtl", mode = "night", fontScale = 2f),
    ;

    /** As it stands in the names of pictures and tests. */
    override fun toString(): String = name.lowercase().replace('_', '-')

    /** Sets up the phone so, with a screen of 360 times [height] dp. To be called before anything is opened. */
    fun setUp(height: Int) {
        RuntimeEnvironment.setQualifiers("$locale-w360dp-h${height}dp-$mode-xhdpi")
        RuntimeEnvironment.setFontScale(fontScale)
    }
}
