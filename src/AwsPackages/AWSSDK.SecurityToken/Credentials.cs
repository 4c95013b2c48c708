using System.Xml.Linq;
using Amazon.Kernel;
using Amazon.Runtime;

namespace Amazon.SecurityToken.Model;

/// <summary>What was handed out, and credentials at once: a client takes it as it is. It does not renew itself.</summary>
public class Credentials : AWSCredentials
{
    public Credentials() { }

    public Credentials(string accessKeyId, string secretAccessKey, string sessionToken, DateTime? expiration)
    {
        AccessKeyId = accessKeyId;
        SecretAccessKey = secretAccessKey;
        SessionToken = sessionToken;
        Expiration = expiration;
    }

    public string AccessKeyId { get; set; }

    public string SecretAccessKey { get; set; }

    public string SessionToken { get; set; }

    public override DateTime? Expiration { get; set; }

    public override ImmutableCredentials GetCredentials() => new(AccessKeyId, SecretAccessKey, SessionToken);

    internal static Credentials Read(XElement credentials) => new()
    {
        AccessKeyId = credentials.Text("AccessKeyId"),
        SecretAccessKey = credentials.Text("SecretAccessKey"),
        SessionToken = credentials.Text("SessionToken"),
        Expiration = credentials.Time("Expiration"),
    };
}
