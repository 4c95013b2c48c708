using Amazon.Kernel;
using Amazon.SecurityToken.Model;

namespace Amazon.SecurityToken;

internal static class Wire
{
    public static readonly QueryProtocol Protocol = new("Amazon.SecurityToken", "2011-06-15", Typed);

    // Only what the operations declare: for any other code, AccessDenied included, the official client throws the base exception too.
    private static AmazonSecurityTokenServiceException Typed(WireError e) => e.Code switch
    {
        "ExpiredTokenException" => new ExpiredTokenException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "MalformedPolicyDocument" => new MalformedPolicyDocumentException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "PackedPolicyTooLarge" => new PackedPolicyTooLargeException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        "RegionDisabledException" => new RegionDisabledException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
        _ => new AmazonSecurityTokenServiceException(e.Message, e.Inner, e.Type, e.Code, e.RequestId, e.Status),
    };
}
