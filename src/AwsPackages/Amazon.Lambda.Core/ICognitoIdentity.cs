namespace Amazon.Lambda.Core;

/// <summary>Who calls, if the call comes through an AWS mobile SDK. No other caller sends it.</summary>
public interface ICognitoIdentity
{
    string IdentityId { get; }

    string IdentityPoolId { get; }
}
