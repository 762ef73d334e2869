import com.android.apksig.ApkSigner;
import com.android.apksig.ApkVerifier;
import java.io.File;
import java.io.FileInputStream;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.List;

/**
 * Signs and verifies with apksig (java -cp apksig.jar Sign.java ...): v2 and v3, not v1 (minSdk 26 does not need it).
 * sign KEYSTORE ALIAS IN.apk OUT.apk (password in LENDLENS_STORE_PASSWORD) | verify IN.apk
 */
public class Sign {
    static final int MIN_SDK = 26;

    public static void main(String[] a) throws Exception {
        if (a.length == 5 && a[0].equals("sign")) sign(a[1], a[2], new File(a[3]), new File(a[4]));
        else if (a.length == 2 && a[0].equals("verify")) verify(new File(a[1]));
        else throw new IllegalArgumentException("sign KEYSTORE ALIAS IN OUT | verify IN");
    }

    @SuppressWarnings("deprecation") // the builder without KeyConfig
    static void sign(String store, String alias, File in, File out) throws Exception {
        char[] pass = System.getenv("LENDLENS_STORE_PASSWORD").toCharArray();
        KeyStore ks = KeyStore.getInstance("PKCS12");
        try (FileInputStream f = new FileInputStream(store)) { ks.load(f, pass); }
        var signer = new ApkSigner.SignerConfig.Builder("CERT", (PrivateKey) ks.getKey(alias, pass),
            List.of((X509Certificate) ks.getCertificate(alias))).build();
        new ApkSigner.Builder(List.of(signer)).setInputApk(in).setOutputApk(out).setMinSdkVersion(MIN_SDK)
            .setV1SigningEnabled(false).setV2SigningEnabled(true).setV3SigningEnabled(true).setV4SigningEnabled(false)
            .setAlignmentPreserved(true).setOtherSignersSignaturesPreserved(false).build().sign();
    }

    static void verify(File apk) throws Exception {
        ApkVerifier.Result r = new ApkVerifier.Builder(apk).setMinCheckedPlatformVersion(MIN_SDK).build().verify();
        r.getAllErrors().forEach(e -> System.out.println("error: " + e));
        r.getWarnings().forEach(w -> System.out.println("warning: " + w));
        System.out.printf("verified %s, v1 %s, v2 %s, v3 %s%n", r.isVerified(), r.isVerifiedUsingV1Scheme(),
            r.isVerifiedUsingV2Scheme(), r.isVerifiedUsingV3Scheme());
        for (X509Certificate c : r.getSignerCertificates())
            System.out.println("signer SHA-256 " + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(c.getEncoded())));
        if (!r.isVerified() || !r.isVerifiedUsingV2Scheme() || !r.isVerifiedUsingV3Scheme()) System.exit(1);
    }
}
