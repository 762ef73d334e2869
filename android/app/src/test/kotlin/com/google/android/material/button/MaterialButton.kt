package com.google.android.material.button

import android.content.Context
import android.widget.Button

/** The accessibility checks ask whether a view is one, and then whether it is checkable. No view of this app is. */
class MaterialButton(context: Context) : Button(context) {
    /** Whether it stays pressed. */
    fun isCheckable(): Boolean = false
}
