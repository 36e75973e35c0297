using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using DiplomacyBot.Language.Messages;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>The certificate by which the app proves to Entra ID who it is, with its private key: a file, a text or an entry of the system's store.</summary>
internal static class AppCertificate
{
    private static readonly Phrase Unreadable = new(
        "không đọc được chứng chỉ ({0}). Cần tệp PFX hoặc PEM có khóa riêng; hãy kiểm tra MicrosoftAppCertificatePassword.", "cannot be read as a certificate ({0}). It must be a PFX or PEM with its private key; is MicrosoftAppCertificatePassword right?");

    private static readonly Phrase NoFile = new("là {0}, nhưng không có tệp này. Hãy nêu một tệp PFX hoặc PEM có thật.", "is {0}: there is no such file. Name a PFX or PEM file that exists.");

    private static readonly Phrase NotInStore = new(
        "trong kho chứng chỉ cá nhân của người dùng và của máy không có chứng chỉ nào mang dấu vân tay này. Hãy kiểm tra lại, hoặc cài chứng chỉ vào kho.",
        "names no certificate in the personal store of the user or the machine. Check the thumbprint, or install the certificate there.");

    private static readonly Phrase NoKey = new("có chứng chỉ nhưng không kèm khóa riêng RSA. Hãy xuất lại chứng chỉ cùng khóa riêng.", "has a certificate without RSA private key. Export it again together with its key.");
    private static readonly Phrase Expired = new("có chứng chỉ đã hết hạn ngày {0}. Hãy gia hạn và đăng ký chứng chỉ mới cho ứng dụng.", "has a certificate that expired on {0}. Renew it and register the new one with the app.");
    private static readonly Phrase TooEarly = new("có chứng chỉ chưa có hiệu lực trước ngày {0}. Hãy kiểm tra đồng hồ của máy, hoặc dùng chứng chỉ khác.", "has a certificate that is not valid before {0}. Check this machine's clock, or use another one.");
    private static readonly Phrase SystemSays = new("hệ thống báo “{0}”", "{0}");

    /// <exception cref="AppCertificateException">There is none to use; the message names the key of the configuration and no secret.</exception>
    public static X509Certificate2 Load(MicrosoftAppOptions app, DateTimeOffset now)
    {
        var (key, certificate) = app switch
        {
            { MicrosoftAppCertificatePath: { Length: > 0 } path } => Read(nameof(app.MicrosoftAppCertificatePath), () => FromFile(path, app.MicrosoftAppCertificatePassword), path),
            { MicrosoftAppCertificateBase64: { Length: > 0 } base64 } => Read(nameof(app.MicrosoftAppCertificateBase64), () => FromBase64(base64, app.MicrosoftAppCertificatePassword)),
            _ => Read(nameof(app.MicrosoftAppCertificateThumbprint), () => FromStore(app.MicrosoftAppCertificateThumbprint ?? "")),
        };
        if (Fault(certificate, now) is not { } fault)
        {
            return certificate;
        }

        certificate.Dispose();
        throw new AppCertificateException(key, fault);
    }

    private static (string Key, X509Certificate2 Certificate) Read(string key, Func<X509Certificate2> read, string? path = null)
    {
        try
        {
            return (key, read());
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new AppCertificateException(key, NoFile.With(path), e);
        }
        catch (Exception e) when (e is CryptographicException or IOException or UnauthorizedAccessException or FormatException or ArgumentException)
        {
            throw new AppCertificateException(key, Unreadable.With(SystemSays.With(e.Message.TrimEnd('.'))), e);
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

        throw new AppCertificateException(nameof(MicrosoftAppOptions.MicrosoftAppCertificateThumbprint), NotInStore);
    }

    /// <summary>Private keys stay in memory; macOS has no such keys.</summary>
    private static X509KeyStorageFlags Keys => OperatingSystem.IsMacOS() ? X509KeyStorageFlags.DefaultKeySet : X509KeyStorageFlags.EphemeralKeySet;

    private static Phrase? Fault(X509Certificate2 certificate, DateTimeOffset now)
    {
        using var rsa = certificate.HasPrivateKey ? certificate.GetRSAPrivateKey() : null;
        return rsa is null
            ? NoKey
            : now >= certificate.NotAfter ? Expired.With(Day(certificate.NotAfter))
            : now < certificate.NotBefore ? TooEarly.With(Day(certificate.NotBefore)) : null;
    }

    private static string Day(DateTime time) => time.ToUniversalTime().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

/// <summary>The configured certificate cannot be used.</summary>
/// <param name="key">The key of the configuration.</param>
/// <param name="fault">What is wrong and what to do, to follow on the key.</param>
/// <param name="inner">What the system said.</param>
internal sealed class AppCertificateException(string key, Phrase fault, Exception? inner = null) : Exception($"{key} {fault.En}", inner)
{
    public string Key => key;

    public Phrase Fault => fault;
}
