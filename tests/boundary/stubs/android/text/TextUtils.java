package android.text;

public class TextUtils {
    public static String join(CharSequence between, Object[] parts) {
        StringBuilder joined = new StringBuilder();
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) joined.append(between);
            joined.append(parts[index]);
        }
        return joined.toString();
    }
}
