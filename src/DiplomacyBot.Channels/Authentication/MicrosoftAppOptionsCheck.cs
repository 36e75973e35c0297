using Microsoft.Extensions.Options;

namespace DiplomacyBot.Channels.Authentication;

/// <summary>Half a registration is noticed at start, not at the first reply.</summary>
internal sealed class MicrosoftAppOptionsCheck(TimeProvider time) : IValidateOptions<MicrosoftAppOptions>
{
    public ValidateOptionsResult Validate(string? name, MicrosoftAppOptions options) => !options.IsConfigured
        ? ValidateOptionsResult.Success
        : options.MicrosoftAppType switch
        {
            MicrosoftAppOptions.ManagedIdentity => ValidateOptionsResult.Success,
            MicrosoftAppOptions.SingleTenant => SingleTenant(options),
            _ => ValidateOptionsResult.Fail("MicrosoftAppType must be SingleTenant or UserAssignedMSI; new multi-tenant bots cannot be registered any more."),
        };

    private ValidateOptionsResult SingleTenant(MicrosoftAppOptions options)
    {
        string[] credentials = [.. string.IsNullOrEmpty(options.MicrosoftAppPassword) ? Array.Empty<string>() : [nameof(options.MicrosoftAppPassword)], .. options.CertificateKeys];
        if (credentials.Length == 0)
        {
            return ValidateOptionsResult.Fail(
                "MicrosoftAppPassword is missing: MicrosoftAppId is set, and an app of type SingleTenant replies with a client secret or a certificate (MicrosoftAppCertificatePath, "
                + "MicrosoftAppCertificateBase64 or MicrosoftAppCertificateThumbprint).");
        }

        if (credentials.Length > 1)
        {
            return ValidateOptionsResult.Fail($"{string.Join(" and ", credentials)} are set: leave one of them, by which the app is to prove who it is.");
        }

        if (!Guid.TryParse(options.MicrosoftAppTenantId, out _))
        {
            return ValidateOptionsResult.Fail("MicrosoftAppTenantId must be the directory (tenant) id, a GUID: MicrosoftAppId is set, and an app of type SingleTenant belongs to one tenant.");
        }

        return options.CertificateKeys.Count == 0 ? ValidateOptionsResult.Success : Certificate(options);
    }

    private ValidateOptionsResult Certificate(MicrosoftAppOptions options)
    {
        try
        {
            AppCertificate.Load(options, time.GetUtcNow()).Dispose();
            return ValidateOptionsResult.Success;
        }
        catch (AppCertificateException e)
        {
            return ValidateOptionsResult.Fail(e.Message);
        }
    }
}
