using Amazon.Runtime;

namespace Amazon.SecurityToken;

public class AmazonSecurityTokenServiceRequest : AmazonWebServiceRequest;
