using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>The certificate by which the app proves to Entra ID who it is, with its private key: a file, a text or an entry of the system's store.</summary>
internal static class AppCertificate
{
    /// <exception cref="AppCertificateException">There is none to use; the message names the key of the configuration and no secret.</exception>
    public static X509Certificate2 Load(MicrosoftAppOptions app, DateTimeOffset now)
    {
        var (key, certificate) = app switch
        {
            { MicrosoftAppCertificatePath: { Length: > 0 } path } => Read(nameof(app.MicrosoftAppCertificatePath), () => FromFile(path, app.MicrosoftAppCertificatePassword)),
            { MicrosoftAppCertificateBase64: { Length: > 0 } base64 } => Read(nameof(app.MicrosoftAppCertificateBase64), () => FromBase64(base64, app.MicrosoftAppCertificatePassword)),
            _ => Read(nameof(app.MicrosoftAppCertificateThumbprint), () => FromStore(app.MicrosoftAppCertificateThumbprint ?? "")),
        };
        if (Fault(certificate, now) is not { } fault)
        {
            return certificate;
        }

        certificate.Dispose();
        throw new AppCertificateException($"{key}: {fault}");
    }

    private static (string Key, X509Certificate2 Certificate) Read(string key, Func<X509Certificate2> read)
    {
        try
        {
            return (key, read());
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new AppCertificateException($"{key}: the certificate could not be read ({e.Message.TrimEnd('.')}). It must be a PFX or PEM with its private key; is MicrosoftAppCertificatePassword right?", e);
        }
    }

    private static X509Certificate2 FromFile(string path, string? password)
    {
        if (!File.ReadAllText(path).Contains("-----BEGIN", StringComparison.Ordinal))
        {
            return X509CertificateLoader.LoadPkcs12FromFile(path, password, Keys);
        }

        return string.IsNullOrEmpty(password) ? X509Certificate2.CreateFromPemFile(path) : X509Certificate2.CreateFromEncryptedPemFile(path, password);
    }

    private static X509Certificate2 FromBase64(string base64, string? password) => X509CertificateLoader.LoadPkcs12(Convert.FromBase64String(base64), password, Keys);

    private static X509Certificate2 FromStore(string thumbprint)
    {
        // Copied out of the certificate dialog of Windows it comes with blanks and an invisible mark in front.
        var plain = string.Concat(thumbprint.Where(char.IsAsciiHexDigit));
        foreach (var location in new[] { StoreLocation.CurrentUser, StoreLocation.LocalMachine })
        {
            using var store = new X509Store(StoreName.My, location);
            try
            {
                store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
            }
            catch (CryptographicException)
            {
                // This system has no such store.
                continue;
            }

            if (store.Certificates.Find(X509FindType.FindByThumbprint, plain, validOnly: false) is [var certificate, ..])
            {
                return certificate;
            }
        }

        throw new CryptographicException("no certificate with this thumbprint is in the personal store of the user or the machine");
    }

    /// <summary>Private keys stay in memory; macOS has no such keys.</summary>
    private static X509KeyStorageFlags Keys => OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;

    private static string? Fault(X509Certificate2 certificate, DateTimeOffset now)
    {
        using var rsa = certificate.HasPrivateKey ? certificate.GetRSAPrivateKey() : null;
        return rsa is null
            ? "the certificate has no RSA private key."
            : now >= certificate.NotAfter ? $"the certificate expired on {certificate.NotAfter.ToUniversalTime():yyyy-MM-dd}. Renew it and register the new one with the app."
            : now < certificate.NotBefore ? $"the certificate is not valid before {certificate.NotBefore.ToUniversalTime():yyyy-MM-dd}." : null;
    }
}

/// <summary>The configured certificate cannot be used.</summary>
internal sealed class AppCertificateException(string message, Exception? inner = null) : Exception(message, inner);
