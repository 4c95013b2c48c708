using Amazon.Runtime;

namespace Amazon.RDS;

public class AmazonRDSRequest : AmazonWebServiceRequest;
