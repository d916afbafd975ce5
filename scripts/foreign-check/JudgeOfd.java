// SPDX-License-Identifier: Apache-2.0

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Security;
import java.security.Signature;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.core.signatures.Signatures;
import org.ofdrw.gm.ses.parse.SESVersion;
import org.ofdrw.gm.ses.parse.VersionParser;
import org.ofdrw.reader.OFDReader;
import org.ofdrw.reader.ResourceLocator;
import org.ofdrw.sign.verify.OFDValidator;
import org.ofdrw.sign.verify.SignedDataValidateContainer;
import org.ofdrw.sign.verify.container.SESV1ValidateContainer;
import org.ofdrw.sign.verify.container.SESV4ValidateContainer;
import org.ofdrw.sign.verify.exceptions.DocNotSignException;
import org.ofdrw.sign.verify.exceptions.FileIntegrityException;
import org.ofdrw.sign.verify.exceptions.InvalidSignedValueException;

/**
 * Has ofdrw judge OFD files, and BouncyCastle the seal objects (.esl), which ofdrw reads but does not judge.
 *
 * <p>Arguments: folder of trusted certificates, moment, files. Prints a line for each seal: who
 * judged it, file, seal, and the word by which we call what was found; or the name of the exception
 * with which ofdrw gave up. With "-" in place of the folder nobody asks who made a seal.
 */
public class JudgeOfd {
    static final String TRUST_UNASKED = "-";

    public static void main(String[] args) throws Exception {
        Security.addProvider(new BouncyCastleProvider());
        Set<TrustAnchor> roots = args[0].equals(TRUST_UNASKED) ? null : rootsIn(Path.of(args[0]));
        Date at = Date.from(Instant.parse(args[1]));
        for (String file : List.of(args).subList(2, args.length)) {
            if (file.endsWith(".esl")) judgeSeal(file, roots, at);
            else judgeDocument(file);
        }
    }

    /** ofdrw goes from seal to seal and stops at the first fault: those before it are good. */
    static void judgeDocument(String file) throws Exception {
        List<String> seals = new ArrayList<>();
        EachVersion good = new EachVersion();
        String reason = "ok";
        try (OFDReader reader = new OFDReader(Path.of(file))) {
            seals.addAll(sealsOf(reader));
            new OFDValidator(reader).setValidator(good).exeValidate();
        } catch (DocNotSignException e) {
            reason = "noSignature";
        } catch (FileIntegrityException e) {
            reason = "referenceDigestMismatch";
        } catch (InvalidSignedValueException e) {
            reason = e.getMessage().contains("Signature.xml") ? "dataHashMismatch" : "signatureValueInvalid";
        } catch (GeneralSecurityException e) {
            boolean isSealFile = String.valueOf(e.getMessage()).contains("Seal.esl");
            reason = isSealFile ? "sealFileMismatch" : nameOf(e);
        } catch (IOException e) {
            reason = "archiveUnreadable";
        } catch (Exception e) {
            reason = nameOf(e);
        }
        for (String seal : seals.subList(0, good.count)) print("ofdrw", file, seal, "ok");
        if (seals.isEmpty()) print("ofdrw", file, "", reason);
        else if (good.count < seals.size()) print("ofdrw", file, seals.get(good.count), reason);
    }

    static String nameOf(Exception e) {
        return e.getClass().getSimpleName();
    }

    static List<String> sealsOf(OFDReader reader) throws Exception {
        if (reader.getDefaultDocSignaturesPath() == null) return List.of();
        ResourceLocator locator = reader.getResourceLocator();
        return locator.get(reader.getDefaultDocSignaturesPath(), Signatures::new).getSignatures().stream()
                .map(signature -> signature.getID())
                .toList();
    }

    /** Of a seal alone: its maker's signature, and its maker's certificate. */
    static void judgeSeal(String file, Set<TrustAnchor> roots, Date at) throws Exception {
        MadeSeal seal;
        try {
            seal = read(Files.readAllBytes(Path.of(file)));
        } catch (RuntimeException e) {
            print("ofdrw", file, "", nameOf(e));
            return;
        }
        String reason = "ok";
        if (!isMadeBy(seal.maker, seal)) reason = "makerSignatureInvalid";
        else if (roots != null && !isTrusted(seal.maker, roots, at)) reason = "untrustedChain";
        print("BouncyCastle", file, seal.id, reason);
    }

    record MadeSeal(String id, ASN1Encodable signed, ASN1ObjectIdentifier algorithm, X509Certificate maker, byte[] value) {}

    static MadeSeal read(byte[] bytes) throws GeneralSecurityException {
        var read = VersionParser.parseSES_SealVersion(bytes);
        if (read.getVersion() == SESVersion.v1) {
            var seal = read.getInstanceV1Seal();
            var made = seal.getSignInfo();
            ASN1Encodable[] signed = {seal.getEsealInfo(), made.getCert(), made.getSignatureAlgorithm()};
            return new MadeSeal(
                    seal.getEsealInfo().getEsID().getString(),
                    new DERSequence(signed),
                    made.getSignatureAlgorithm(),
                    certificate(made.getCert().getOctetStream()),
                    made.getSignData().getOctets());
        }
        var seal = read.getInstanceV4Seal();
        return new MadeSeal(
                seal.geteSealInfo().getEsID().getString(),
                seal.geteSealInfo(),
                seal.getSignAlgID(),
                certificate(seal.getCert().getOctetStream()),
                seal.getSignedValue().getOctets());
    }

    static boolean isMadeBy(X509Certificate maker, MadeSeal seal) throws Exception {
        Signature verifier = Signature.getInstance(seal.algorithm.getId(), "BC");
        verifier.initVerify(maker);
        verifier.update(seal.signed.toASN1Primitive().getEncoded("DER"));
        return verifier.verify(seal.value);
    }

    static boolean isTrusted(X509Certificate certificate, Set<TrustAnchor> roots, Date at) throws Exception {
        PKIXParameters parameters = new PKIXParameters(roots);
        parameters.setRevocationEnabled(false);
        parameters.setDate(at);
        var chain = CertificateFactory.getInstance("X.509", "BC").generateCertPath(List.of(certificate));
        try {
            CertPathValidator.getInstance("PKIX", "BC").validate(chain, parameters);
            return true;
        } catch (CertPathValidatorException e) {
            return false;
        }
    }

    static Set<TrustAnchor> rootsIn(Path folder) throws Exception {
        Set<TrustAnchor> roots = new HashSet<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try (InputStream source = Files.newInputStream(file)) {
                    roots.add(new TrustAnchor(certificate(source), null));
                }
            }
        }
        return roots;
    }

    static X509Certificate certificate(InputStream source) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", "BC").generateCertificate(source);
    }

    static void print(String by, String file, String seal, String reason) {
        System.out.println(String.join("\t", by, file, seal, reason));
    }

    /** Judges a seal by the generation that it is of, and counts those that are good. */
    static class EachVersion implements SignedDataValidateContainer {
        int count = 0;

        @Override
        public void validate(SigType type, String algorithm, byte[] content, byte[] value)
                throws IOException, GeneralSecurityException {
            boolean isFirst = VersionParser.parseSES_SignatureVersion(value).getVersion() == SESVersion.v1;
            var judge = isFirst ? new SESV1ValidateContainer() : new SESV4ValidateContainer();
            judge.validate(type, algorithm, content, value);
            count++;
        }
    }
}
